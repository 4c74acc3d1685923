import type { Random } from '../../schedule/random.ts';

/** A chance of its own for each sequence, and where it writes. */
export interface Source {
  readonly random: Random;
  readonly tableName: string;
  readonly prefix: string;
}
