import type { Counts } from '../counts.ts';

/** What a row of the coverage counts. */
export const parts = ['transitions', 'refusals', 'faults'] as const;
export type Part = (typeof parts)[number];

/** Something that many histories must have gone through, by the name under which it is counted. */
export interface Row {
  readonly part: Part;
  readonly name: string;
}

/** The rows of those names. */
export const rowsOf = (part: Part, names: Iterable<string>): Row[] =>
  [...new Set(names)].map((name) => ({ part, name }));

/** How often each part's rows were met. */
export type Parts = Readonly<Record<Part, Counts>>;
