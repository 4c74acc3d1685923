/** What one chunk of an import brings at most; the API takes 250,000 characters of base64, which is 187,500 bytes. */
export const mostOfChunk = { bytes: 180_000, lines: 2_000 };

const [lineFeed, quote] = [0x0a, 0x22];

/** How many bytes a file's characters of ASCII take, and which one stands at a place. */
interface Script {
  readonly width: number;
  readonly at: (bytes: Uint8Array, place: number) => number | undefined;
}

const pairOf = (low: number | undefined, high: number | undefined) => (high === 0 ? low : undefined);
const narrow: Script = { width: 1, at: (bytes, place) => bytes[place] };
const littleEndian: Script = { width: 2, at: (bytes, place) => pairOf(bytes[place], bytes[place + 1]) };
const bigEndian: Script = { width: 2, at: (bytes, place) => pairOf(bytes[place + 1], bytes[place]) };

/** UTF-16 tells itself by its mark; in the other encodings a line feed is one byte, and part of nothing else. */
const scriptOf = ([first, second]: Uint8Array): Script => {
  if (first === 0xff && second === 0xfe) return littleEndian;
  return first === 0xfe && second === 0xff ? bigEndian : narrow;
};

/**
 * Where the last whole line ends that one chunk can hold; 0 where not even one does. What stands in quotes goes on over
 * several lines; where quotes never end the file is cut at a line all the same, so that the API says on which one.
 */
const endOfLines = (bytes: Uint8Array, { width, at }: Script, isRest: boolean): number => {
  let [quoted, lines, whole, any] = [false, 0, 0, 0];
  for (let place = 0; place < bytes.length; place += width) {
    if (lines === mostOfChunk.lines) return whole || any;
    const character = at(bytes, place);
    if (character === quote) quoted = !quoted;
    if (character !== lineFeed) continue;
    lines += 1;
    any = place + width;
    if (!quoted) whole = any;
  }
  return isRest ? bytes.length : whole || any;
};

const bytesOf = async (file: Blob, start: number, end: number): Promise<Uint8Array> =>
  new Uint8Array(await file.slice(start, end).arrayBuffer());

/**
 * Cuts a file into chunks of whole lines and says where each ends; nothing where a line is longer than a chunk. It reads
 * piece by piece, so that the page goes on answering, and cuts the same file in the same way every time (R6.5).
 */
export const cutFile = async (file: Blob): Promise<readonly number[] | undefined> => {
  const script = scriptOf(await bytesOf(file, 0, 2));
  const ends: number[] = [];
  let start = 0;
  while (start < file.size) {
    const bytes = await bytesOf(file, start, start + mostOfChunk.bytes);
    const length = endOfLines(bytes, script, start + bytes.length === file.size);
    if (length === 0) return undefined;
    start += length;
    ends.push(start);
  }
  return ends;
};
