import { exchangeWith } from '../oracle/exchange-with.ts';
import { firstOf } from '../oracle/first-of.ts';
import { marksOfText } from '../oracle/marks-of.ts';
import { ticketItems } from '../world/ticket-items.ts';
import type { Touched, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

/** How long a key is remembered, less the clocks' differences; what comes later is a new request. */
const keptMilliseconds = 47 * 3_600_000;

/** When each mark was written; a call writes one text only. */
const timesOfMarks = (world: World, numbers: Iterable<string>): Map<string, number[]> => {
  const times = new Map<string, number[]>();
  for (const number of numbers) {
    for (const article of ticketItems(world, number).articles) {
      const [mark] = marksOfText(article);
      if (mark) times.set(mark, [...(times.get(mark) ?? []), Date.parse(String(article['at']))]);
    }
  }
  return times;
};

const isTwice = (times: readonly number[]): boolean => {
  if (times.length < 2) return false;
  const sorted = [...times].sort((left, right) => left - right);
  return sorted.some((time, at) => time - (sorted[at - 1] ?? Number.NEGATIVE_INFINITY) < keptMilliseconds);
};

const check = (world: World, { tickets, final }: Touched): string | undefined => {
  const opened = final || [...tickets].some((number) => ticketItems(world, number).events.length === 1);
  return firstOf(timesOfMarks(world, opened ? world.tickets.keys() : tickets), ([mark, times]) =>
    isTwice(times) && exchangeWith(world, mark)?.call.key !== undefined
      ? `What ${mark} sent under one key was written ${times.length} times.`
      : undefined,
  );
};

/** FAULTS 4. */
export const oneEffectPerKey: Invariant = {
  id: 'I7',
  title: 'Each accepted request under a key has exactly one effect.',
  check,
};
