import type { Rows } from '../rows/rows.ts';

/** The write as of which a read sees the table; throws when nobody remembers that far back. */
export const checkedAsOf = (rows: Rows, asOf = rows.writes()): number => {
  if (asOf < rows.horizon()) throw new Error(`Write ${asOf} is forgotten; the oldest one is ${rows.horizon()}`);
  return Math.min(asOf, rows.writes());
};
