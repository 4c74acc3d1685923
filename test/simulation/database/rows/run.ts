import type { Row } from './row.ts';

/** Where a version stands in the order of a partition of the table or of an index. */
export interface Place {
  readonly sort: string;
  readonly row: Row;
  /** The size of what is shown there, once somebody has measured it. */
  bytes?: number;
}

/** The places of one partition in order, with versions of the past among them. */
export interface Run {
  places: Place[];
  /** At so many places the versions that nobody can see any more are thrown out. */
  sweepAt: number;
}
