/** A mail as a reader's program takes it apart; written by the standards, not by how ours are made. */
export interface ParsedMail {
  /** Every header in order, by lower-case name, unfolded and decoded. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly text: string;
  readonly html: string;
  header(name: string): string;
}

const decodeWord = (_match: string, _charset: string, encoding: string, content: string): string => {
  if (encoding.toUpperCase() === 'B') return Buffer.from(content, 'base64').toString('latin1');
  const bytes = content
    .replaceAll('_', ' ')
    .replace(/=([0-9A-F]{2})/g, (_hex, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return bytes;
};

/** RFC 2047: neighbouring words join without the space between them; all of ours are UTF-8. */
const decodeWords = (value: string): string => {
  const word = /=\?(utf-8)\?([bq])\?([^?]*)\?=/gi;
  if (!word.test(value)) return value;
  const joined = value.replace(/(\?=)\s+(?==\?)/g, '$1');
  return Buffer.from(joined.replace(word, decodeWord), 'latin1').toString('utf8');
};

const split = (part: string): readonly [head: string, body: string] => {
  const end = part.indexOf('\r\n\r\n');
  if (end < 0) throw new Error('a part without an empty line');
  return [part.slice(0, end), part.slice(end + 4)];
};

const headersOf = (head: string): (readonly [string, string])[] =>
  head
    .replace(/\r\n[ \t]+/g, ' ')
    .split('\r\n')
    .map((line) => {
      const [name = '', ...value] = line.split(':');
      if (!/^[!-9;-~]+$/.test(name)) throw new Error(`not a header: ${line}`);
      return [name.toLowerCase(), decodeWords(value.join(':').trim())] as const;
    });

const contentOf = (part: string | undefined): string => {
  const [head, body] = split(part ?? '');
  const encoding = headersOf(head).find(([name]) => name === 'content-transfer-encoding')?.[1];
  if (encoding !== 'base64') throw new Error(`unexpected encoding ${encoding}`);
  return Buffer.from(body, 'base64').toString('utf8').replaceAll('\r\n', '\n');
};

/** Takes a mail apart; throws where its bytes are none that SMTP carries. */
export const parseMail = (bytes: Uint8Array): ParsedMail => {
  const raw = Buffer.from(bytes).toString('latin1');
  if (/[^\t\r\n -~]/.test(raw) || /(^|[^\r])\n|\r(?!\n)/.test(raw)) throw new Error('bytes that SMTP does not carry');
  if (raw.split('\r\n').some((line) => line.length > 998)) throw new Error('a line longer than SMTP allows');
  const [head, body] = split(raw);
  const headers = headersOf(head);
  const header = (name: string): string => {
    const found = headers.filter(([one]) => one === name.toLowerCase());
    if (found.length !== 1) throw new Error(`${found.length} headers named ${name}`);
    return found[0]?.[1] ?? '';
  };
  const boundary = /^multipart\/alternative; boundary="([^"]+)"$/.exec(header('content-type'))?.[1];
  const parts = body.split(`--${boundary}`);
  if (parts.length !== 4 || parts[3]?.trim() !== '--') throw new Error('not two alternatives');
  return { headers, header, text: contentOf(parts[1]?.slice(2)), html: contentOf(parts[2]?.slice(2)) };
};
