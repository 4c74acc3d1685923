import { canonicalJson } from '../ticket/canonical-json.ts';
import type { Place } from './change.ts';

/** One thing as it was last shipped, as it is in force, and as it is shipped now. */
export interface Three {
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

/** Where what was edited stays although something else is shipped now. */
export interface MergeConflict {
  readonly place: Place;
  readonly reason: 'edited-on-both-sides' | 'no-longer-shipped';
}

const same = (one: unknown, other: unknown): boolean => canonicalJson(one) === canonicalJson(other);

/** Mine where it was edited, theirs where it was not; mine, and a conflict, where both were. */
export const pickOf = (place: Place, { base, mine, theirs }: Three, conflicts: MergeConflict[]): unknown => {
  if (same(mine, base)) return theirs;
  if (!same(theirs, base) && !same(theirs, mine)) conflicts.push({ place, reason: 'edited-on-both-sides' });
  return mine;
};
