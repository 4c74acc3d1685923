import type { Options } from '../options.ts';
import type { Table } from '../report/table.ts';

/** What every part may use. */
export interface Bench {
  readonly options: Options;
  /** A directory that is gone at the end. */
  readonly scratch: string;
  readonly tenant: string;
}

/** What a part found out: for people, and as figures for whoever compares runs. */
export interface Findings {
  readonly tables: readonly Table[];
  readonly figures: unknown;
}
export type Part = (bench: Bench) => Promise<Findings>;
