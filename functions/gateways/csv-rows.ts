import { CsvError, type Info, parse } from 'csv-parse/sync';
import { fail, ok } from '#domain/result';
import type { ReadRows } from '#use-cases/ports/directories';

interface Read {
  readonly record: readonly string[];
  readonly info: Pick<Info, 'lines'>;
}

/** Reads files of separated values as spreadsheets write them: quoted or not, lines of unlike length, any end of line. */
export const csvRows: ReadRows = (text, delimiter) => {
  try {
    const read = parse(text, {
      delimiter,
      info: true,
      relax_column_count: true,
      bom: true,
    }) as unknown as readonly Read[];
    return ok(read.map(({ record, info }) => ({ line: info.lines, cells: record })));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return fail({ line: Number(error['lines'] ?? 1) });
  }
};
