import { decodeChunk } from '#domain/directory/decode-chunk';
import type { DirectoryImport } from '#domain/directory/directory-import';
import { addressColumn, isHeading, type Row, readAddresses } from '#domain/directory/read-addresses';
import type { Chunk } from '#domain/directory/take-chunk';
import { fail, ok, type Result } from '#domain/result';
import type { FieldFailure } from '#domain/ticket/failure';
import type { ReadRows } from '../ports/directories.ts';

/** Whole lines of a file as its bytes, or addresses as they are. */
export type ChunkContent = { readonly content: Uint8Array } | { readonly addresses: readonly string[] };

const delimiters = [',', ';', '\t'] as const;

/** What the first line has most of. */
const delimiterOf = (text: string): string => {
  const [first = ''] = text.split('\n', 1);
  const counted = delimiters.map((delimiter) => ({ delimiter, count: first.split(delimiter).length }));
  return counted.reduce((most, one) => (one.count > most.count ? one : most)).delimiter;
};

const linesIn = (text: string): number => (text === '' ? 0 : text.replace(/\n$/, '').split('\n').length);

const wrongAt = (code: FieldFailure['code'], line: number): Result<never, readonly FieldFailure[]> =>
  fail([{ pointer: '/content', code, reason: `line ${line}` }]);

const readFile = (
  begun: DirectoryImport,
  bytes: Uint8Array,
  readRows: ReadRows,
): Result<Chunk, readonly FieldFailure[]> => {
  const decoded = decodeChunk(bytes, begun.encoding);
  if (!decoded.ok) return wrongAt('wrong-encoding', begun.lines + decoded.failure.line);
  const { text, encoding } = decoded.value;
  const delimiter = begun.layout?.delimiter ?? delimiterOf(text);
  const read = readRows(text, delimiter);
  if (!read.ok) return wrongAt('wrong-format', begun.lines + read.failure.line);
  const rows = read.value.map(({ line, cells }): Row => ({ line: begun.lines + line, cells }));
  const column = begun.layout?.column ?? addressColumn(rows[0]);
  if (column === undefined) return wrongAt('no-addresses', begun.lines + 1);
  const people = rows.filter((row) => !isHeading(row, column));
  const layout = { column, delimiter };
  return ok({ ...readAddresses(people, column), lines: linesIn(text), layout, ...(encoding && { encoding }) });
};

/** The addresses of a chunk with their lines in the whole import, or why it cannot be read at all. */
export const readChunk = (
  begun: DirectoryImport,
  chunk: ChunkContent,
  readRows: ReadRows,
): Result<Chunk, readonly FieldFailure[]> => {
  if ('content' in chunk) return readFile(begun, chunk.content, readRows);
  const rows = chunk.addresses.map((address, at): Row => ({ line: begun.lines + at + 1, cells: [address] }));
  return ok({ ...readAddresses(rows, 0), lines: rows.length });
};
