import { exchangeWith } from '../oracle/exchange-with.ts';
import { firstOf } from '../oracle/first-of.ts';
import { marksOfText, writerOf } from '../oracle/marks-of.ts';
import { ticketItems } from '../world/ticket-items.ts';
import type { Touched, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

const countsOn = (world: World, number: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const article of ticketItems(world, number).articles) {
    for (const mark of marksOfText(article)) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  return counts;
};

const brokenOn = (world: World, number: string): string | undefined =>
  firstOf(countsOn(world, number), ([mark, count]) => {
    const exchange = count > 1 ? exchangeWith(world, mark) : undefined;
    if (!exchange || exchange.call.key !== undefined || count <= exchange.attempts.length) return undefined;
    return `${writerOf(mark)} sent ${mark} ${exchange.attempts.length} times without a key, and it is there ${count} times.`;
  });

const check = (world: World, { tickets }: Touched): string | undefined =>
  firstOf(tickets, (number) => brokenOn(world, number));

/** FAULTS 4, as I7 without a key: what the table did although it did not say so is not done again. */
export const oneEffectPerAttempt: Invariant = {
  id: 'I7c',
  title: 'A request without a key has at most one effect each time that it is sent.',
  check,
};
