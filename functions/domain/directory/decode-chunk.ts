import { fail, ok, type Result } from '../result.ts';

/** The encodings in which spreadsheets and directories write files. */
export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof encodings)[number];

/** The text of a chunk; no encoding is told where it has none but ASCII characters. */
export interface Decoded {
  readonly text: string;
  readonly encoding?: Encoding;
}

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Characters of no text: control characters, and what stands where bytes made no sense. */
const unreadable = /(?![\t\n\r])[\p{Cc}\ufffd]/u;

const decode = (bytes: Uint8Array, encoding: Encoding): string => new TextDecoder(encoding).decode(bytes);

const markOf = (bytes: Uint8Array): Encoding | undefined =>
  marks.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0];

/** Bytes above ASCII that are good UTF-8 are nothing else, in practice; other ones are Windows-1252. */
const guess = (bytes: Uint8Array): Encoding | undefined => {
  if (bytes.every((byte) => byte < 0x80)) return undefined;
  return decode(bytes, 'utf-8').includes('\ufffd') ? 'windows-1252' : 'utf-8';
};

/**
 * The text of a chunk, in the encoding that the file is known to have, or that its bytes tell; or the line that is not
 * written in it.
 */
export const decodeChunk = (bytes: Uint8Array, known?: Encoding): Result<Decoded, { readonly line: number }> => {
  const encoding = known ?? markOf(bytes) ?? guess(bytes);
  const text = decode(bytes, encoding ?? 'utf-8');
  const wrong = text.search(unreadable);
  if (wrong >= 0) return fail({ line: text.slice(0, wrong).split('\n').length });
  return ok({ text, ...(encoding && { encoding }) });
};
