import type { ListQuery } from '#use-cases/ports/ticket-lists';
import type { Segment } from './index-source.ts';

/** First and last of all sort keys. */
const whole: Segment = { low: ' ', high: '~~' };
const dated: Segment = { low: ' ', high: '}' };
const undated: Segment = { low: '~', high: '~~' };

/** How a list walks through sort keys. */
export interface Walk {
  readonly ascending: boolean;
  /** What is left of each run after a place, in order. */
  segmentsAfter(place?: string): readonly Segment[];
  comesBefore(left: string, right: string): boolean;
}

const isUndated = (sort: string): boolean => sort.startsWith('~');

const upwards: Walk = {
  ascending: true,
  segmentsAfter: (place = whole.low) => [{ low: place, high: whole.high }],
  comesBefore: (left, right) => left < right,
};
const downwards: Walk = {
  ascending: false,
  segmentsAfter: (place = whole.high) => [{ low: whole.low, high: place }],
  comesBefore: (left, right) => left > right,
};
/** Latest deadline first, and still those without one at the end. */
const deadlinesDownwards: Walk = {
  ascending: false,
  segmentsAfter: (place) => {
    if (place === undefined) return [dated, undated];
    return isUndated(place) ? [{ ...undated, high: place }] : [{ ...dated, high: place }, undated];
  },
  comesBefore: (left, right) => (isUndated(left) === isUndated(right) ? left > right : isUndated(right)),
};

/** The walk of an order in a direction. */
export const walkOf = ({ order, direction }: Pick<ListQuery, 'order' | 'direction'>): Walk => {
  if (direction === 'ascending') return upwards;
  return order === 'deadline' ? deadlinesDownwards : downwards;
};
