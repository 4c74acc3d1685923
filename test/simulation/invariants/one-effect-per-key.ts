import { ticketItems } from '../world/ticket-items.ts';
import type { Touched, World } from '../world/world.ts';
import type { Invariant } from './invariant.ts';

/** Marks of calls that were made under a key, so that they may be sent as often as one likes. */
const markPattern = /⟦[\w-]+⟧/;

const isKeyed = (world: World, mark: string): boolean => {
  for (const { call } of world.history.values()) if (call.mark === mark) return call.key !== undefined;
  return false;
};

/** How long a key is remembered; what comes later is a new request. */
const keptMilliseconds = 48 * 3_600_000;

/** When each mark was written; a call writes one text only. */
const timesOfMarks = (world: World, numbers: Iterable<string>): Map<string, number[]> => {
  const times = new Map<string, number[]>();
  for (const number of numbers) {
    for (const { body, at } of ticketItems(world, number).articles) {
      const [mark] = markPattern.exec(String(body)) ?? [];
      if (mark) times.set(mark, [...(times.get(mark) ?? []), Date.parse(String(at))]);
    }
  }
  return times;
};

const isTwice = (times: readonly number[]): boolean => {
  const sorted = [...times].sort((left, right) => left - right);
  return sorted.some((time, at) => time - (sorted[at - 1] ?? Number.NEGATIVE_INFINITY) < keptMilliseconds);
};

const check = (world: World, { tickets, final }: Touched): string | undefined => {
  const opened = final || [...tickets].some((number) => ticketItems(world, number).events.length === 1);
  for (const [mark, times] of timesOfMarks(world, opened ? world.tickets.keys() : tickets)) {
    if (times.length < 2 || !isTwice(times) || !isKeyed(world, mark)) continue;
    return `What ${mark} sent under one key was written ${times.length} times.`;
  }
  return undefined;
};

/** FAULTS 4. */
export const oneEffectPerKey: Invariant = {
  id: 'I7',
  title: 'Each accepted request under a key has exactly one effect.',
  check,
};
