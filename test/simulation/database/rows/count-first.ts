import type { Place } from './run.ts';

/** How many places at the start are such; no other place may be such. */
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
