import { compareTexts } from '../values/compare-texts.ts';
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

/** The order in a run; versions of one item stand side by side. */
export const comparePlaces = (left: Place, right: Place): number =>
  compareTexts(left.sort, right.sort) ||
  compareTexts(left.row.key.pk, right.row.key.pk) ||
  compareTexts(left.row.key.sk, right.row.key.sk);

/** How many places at the start are such: those come first in the run. */
export const countFirst = (places: readonly Place[], isSuch: (place: Place) => boolean): number => {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const place = places[middle];
    if (place && isSuch(place)) low = middle + 1;
    else high = middle;
  }
  return low;
};

const smallest = 64;

/** Adds a version, which is the newest of its item; versions that ended before `horizon` may go. */
export const insert = (run: Run, place: Place, horizon: number): void => {
  if (run.places.length >= run.sweepAt) {
    run.places = run.places.filter(({ row }) => row.until > horizon);
    run.sweepAt = Math.max(smallest, 2 * run.places.length);
  }
  run.places.splice(
    countFirst(run.places, (other) => comparePlaces(other, place) <= 0),
    0,
    place,
  );
};
