import type { LineProblem } from './directory-import.ts';

/** A line of an import with its cells. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** An address with the line on which it stands. */
export interface Member {
  readonly address: string;
  readonly line: number;
}

const longest = 254;
/** What the API takes for an address too, in lower case. */
const pattern = /^(?!\.)(?!.*\.\.)[a-z0-9_'+.-]*[a-z0-9_+-]@([a-z0-9][a-z0-9-]*\.)+[a-z]{2,}$/;

/** An address in lower case, or nothing where a text is none. */
export const addressIn = (text: string): string | undefined => {
  const address = text.trim().toLowerCase();
  return address.length <= longest && pattern.test(address) ? address : undefined;
};

const heading = /e-?mail|posta|indirizzo|address/i;

/** Where a file holds its addresses: in the first column that has one in the first line, or is called so there. */
export const addressColumn = (first: Row | undefined): number | undefined => {
  const cells = first?.cells ?? [];
  const column = cells.findIndex((cell) => addressIn(cell) !== undefined);
  const named = column < 0 ? cells.findIndex((cell) => heading.test(cell)) : column;
  return named < 0 ? undefined : named;
};

/** Whether the first line of a file names the columns rather than somebody's address. */
export const isHeading = (row: Row, column: number): boolean =>
  row.line === 1 && addressIn(row.cells[column] ?? '') === undefined && heading.test(row.cells[column] ?? '');

/** The addresses of some lines, each once, and what is wrong with the other lines; empty lines are nobody's. */
export const readAddresses = (
  rows: readonly Row[],
  column: number,
): { readonly members: readonly Member[]; readonly problems: readonly LineProblem[] } => {
  const members = new Map<string, Member>();
  const problems: LineProblem[] = [];
  for (const { line, cells } of rows) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    const text = cells[column] ?? '';
    const address = addressIn(text);
    if (address === undefined) problems.push({ line, code: text.trim() === '' ? 'no-address' : 'wrong-address' });
    else if (members.has(address)) problems.push({ line, code: 'duplicate' });
    else members.set(address, { address, line });
  }
  return { members: [...members.values()], problems };
};
