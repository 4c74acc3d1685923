import { compareTexts } from '../values/compare-texts.ts';
import { countFirst } from './count-first.ts';
import type { Place, Run } from './run.ts';

const smallest = 64;

/** Versions of one item stand side by side. */
const comparePlaces = (left: Place, right: Place): number =>
  compareTexts(left.sort, right.sort) ||
  compareTexts(left.row.key.pk, right.row.key.pk) ||
  compareTexts(left.row.key.sk, right.row.key.sk);

/** Adds a version, which is the newest of its item; versions that ended before `horizon` may go. */
export const insert = (run: Run, place: Place, horizon: number): void => {
  if (run.places.length >= run.sweepAt) {
    run.places = run.places.filter(({ row }) => row.until > horizon);
    run.sweepAt = Math.max(smallest, 2 * run.places.length);
  }
  const before = countFirst(run.places, (other) => comparePlaces(other, place) <= 0);
  run.places.splice(before, 0, place);
};
