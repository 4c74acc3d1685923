import { describe, expect, test } from 'vitest';
import { chunkContent } from '#web/features/admin/directories/chunk-content.ts';
import { cutFile, mostOfChunk } from '#web/features/admin/directories/cut-file.ts';

const fileOf = (...parts: BlobPart[]): File => new File(parts, 'people.csv');
const addresses = (count: number) => Array.from({ length: count }, (_, at) => `persona.${at}@a.example\n`).join('');
const utf16 = (text: string, big = false): Uint8Array<ArrayBuffer> => {
  const bytes = Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le'));
  if (big) Buffer.from(bytes.buffer).swap16();
  return bytes;
};
const piecesOf = async (file: File): Promise<string[]> => {
  const ends = (await cutFile(file)) ?? [];
  const contents = await Promise.all(ends.map((_, at) => chunkContent(file, ends, at + 1)));
  return contents.map((content) => Buffer.from(content, 'base64').toString('latin1'));
};

describe('a file of addresses', () => {
  test('goes over in chunks of whole lines that the API takes, and nothing of it is lost', async () => {
    const text = addresses(12_345);
    const pieces = await piecesOf(fileOf(text));
    expect(pieces.join('')).toBe(text);
    expect(pieces.map((piece) => piece.split('\n').length - 1)).toEqual([
      2_000, 2_000, 2_000, 2_000, 2_000, 2_000, 345,
    ]);
    const long = `${'x'.repeat(60_000)}\n`.repeat(4);
    const cut = await piecesOf(fileOf(long));
    expect(cut.map(({ length }) => length)).toEqual([120_002, 120_002]);
    expect(cut.every(({ length }) => length <= mostOfChunk.bytes)).toBe(true);
  });

  test('may end without an end of line, or be one line', async () => {
    expect(await piecesOf(fileOf('a@a.example\r\nb@a.example'))).toEqual(['a@a.example\r\nb@a.example']);
    expect(await piecesOf(fileOf('a@a.example'))).toEqual(['a@a.example']);
  });

  test.each([
    ['little', false],
    ['big', true],
  ])('in UTF-16 of the %s end is cut between lines, not inside a character', async (_, big) => {
    // U+0A0A has two bytes that look like line feeds.
    const text = '\u0a0a;p@a.example\n'.repeat(mostOfChunk.lines + 1);
    const file = fileOf(utf16(text, big));
    const ends = (await cutFile(file)) ?? [];
    expect(ends).toEqual([2 + (text.length / (mostOfChunk.lines + 1)) * mostOfChunk.lines * 2, file.size]);
  });

  test('is not cut inside quotes, however many lines they hold', async () => {
    const one = '"una\nnota";a@a.example\n';
    const pieces = await piecesOf(fileOf(one.repeat(1_999)));
    expect(pieces.join('')).toBe(one.repeat(1_999));
    expect(pieces.every((piece) => piece.endsWith('example\n'))).toBe(true);
    expect(pieces.length).toBe(2);
    const open = `"${addresses(2_500)}`;
    expect((await piecesOf(fileOf(open))).join('')).toBe(open);
  });

  test('with a line that is longer than a chunk is refused', async () => {
    expect(await cutFile(fileOf('x'.repeat(mostOfChunk.bytes + 1), '\n'))).toBeUndefined();
  });
});
