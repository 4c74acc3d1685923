import type { Encoding } from './decode-chunk.ts';

/** What is wrong with one line of an import; the other lines are none the worse. */
export interface LineProblem {
  readonly line: number;
  readonly code: 'no-address' | 'wrong-address' | 'duplicate';
}

/**
 * All addresses of a directory group, on their way in chunks. Nobody sees any of them until the import is finished, and
 * one that is never finished changes nothing: so it is its own dry run.
 */
export interface DirectoryImport {
  readonly id: string;
  readonly organisation: string;
  readonly group: string;
  /** The members of an import stand apart from those of every other one. */
  readonly generation: number;
  readonly state: 'open' | 'finished';
  /** Number of the chunk that is wanted next, from 1. */
  readonly next: number;
  /** Lines read, and addresses kept, so far. */
  readonly lines: number;
  readonly members: number;
  readonly problems: readonly LineProblem[];
  /** All of them; `problems` holds the first ones. */
  readonly problemCount: number;
  /** Known from the first chunk that is not plain ASCII. */
  readonly encoding?: Encoding;
  /** Which column of a file holds the addresses, and what stands between columns. */
  readonly layout?: { readonly column: number; readonly delimiter: string };
}

/** Problems that an import keeps by line. */
export const problemsKept = 200;
