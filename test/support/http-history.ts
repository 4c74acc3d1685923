import { expect } from 'vitest';
import type { TicketEvent } from '#domain/ticket/event';
import { firstPreviousHash, hashEvent } from '#domain/ticket/hash-event';
import type { HttpWorld } from './http-world.ts';

/** A ticket's whole history as the table holds it. */
export const historyOf = async ({ store }: Pick<HttpWorld, 'store'>, number: string): Promise<TicketEvent[]> => {
  const events: TicketEvent[] = [];
  let cursor: string | undefined;
  do {
    const page = await store.tickets.history(number, { limit: 200, publicOnly: false, ...(cursor && { cursor }) });
    if (!page.ok) throw new Error('no such history');
    events.push(...page.value.items);
    cursor = page.value.next;
  } while (cursor !== undefined);
  return events;
};

/** The history is whole: numbered without gaps, chained, and the head is what it folds into. */
export const expectWhole = async (world: Pick<HttpWorld, 'store'>, number: string): Promise<void> => {
  const events = await historyOf(world, number);
  const head = (await world.store.tickets.find(number))?.ticket;
  expect(events.map(({ sequence }) => sequence)).toEqual(events.map((_, position) => position + 1));
  for (const [position, event] of events.entries()) {
    expect(event.hash).toBe(hashEvent(event));
    expect(event.previousHash).toBe(events[position - 1]?.hash ?? firstPreviousHash);
  }
  const publicly = events.filter(({ visibility }) => visibility === 'public');
  expect(publicly.map(({ publicVersion }) => publicVersion)).toEqual(publicly.map((_, position) => position + 1));
  expect(head).toMatchObject({ version: events.length, publicVersion: publicly.length, lastHash: events.at(-1)?.hash });
};
