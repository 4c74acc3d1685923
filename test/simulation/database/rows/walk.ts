import { compareTexts } from '../values/compare-texts.ts';
import { countFirst } from './count-first.ts';
import type { Place, Run } from './run.ts';

/** Where a sort key lies: before the wanted ones (below zero), among them (zero) or after them. */
export type Side = (sort: string) => number;

/** A place in an order, as the start of a page names it. */
export interface Start {
  readonly sort: string;
  readonly pk: string;
  readonly sk: string;
}

/** Which part of a run is read, in which direction, as of which write. */
export interface Walk {
  readonly side: Side;
  readonly forward: boolean;
  readonly after?: Start;
  readonly asOf: number;
}

const compareToStart = ({ sort, row: { key } }: Place, start: Start): number =>
  compareTexts(sort, start.sort) || compareTexts(key.pk, start.pk) || compareTexts(key.sk, start.sk);

const firstOf = (places: readonly Place[], { side, forward, after }: Walk): number => {
  if (forward) {
    const inside = countFirst(places, ({ sort }) => side(sort) < 0);
    return after
      ? Math.max(
          inside,
          countFirst(places, (place) => compareToStart(place, after) <= 0),
        )
      : inside;
  }
  const inside = countFirst(places, ({ sort }) => side(sort) <= 0) - 1;
  return after ? Math.min(inside, countFirst(places, (place) => compareToStart(place, after) < 0) - 1) : inside;
};

/** The places that a query meets, one after the other. */
export function* walk({ places }: Run, wanted: Walk): Generator<Place, void> {
  const step = wanted.forward ? 1 : -1;
  for (let at = firstOf(places, wanted); ; at += step) {
    const place = places[at];
    if (!place || wanted.side(place.sort) !== 0) return;
    if (place.row.from <= wanted.asOf && wanted.asOf < place.row.until) yield place;
  }
}
