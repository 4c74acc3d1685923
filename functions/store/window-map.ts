import type { Window } from '#domain/ticket/ticket';
import type { Item } from './item.ts';
import { shapeOf } from './shape.ts';

const instantOf = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** The window of a change as two numbers. */
export const windowMap = {
  write: ({ from, to }: Window): Item => ({ f: Date.parse(from), t: Date.parse(to) }),
  read: (item: Item): Window => {
    const shape = shapeOf(item, 'window');
    return { from: instantOf(shape.count('f')), to: instantOf(shape.count('t')) };
  },
};
