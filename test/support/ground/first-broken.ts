import type { TicketEvent } from '#domain/ticket/event';
import { firstPreviousHash, hashEvent } from '#domain/ticket/hash-event';

/** The place in a history where the chain of hashes breaks first, if it does. */
export const firstBroken = (events: readonly TicketEvent[]): number | undefined => {
  const broken = events.findIndex((event, at) => {
    const previous = at === 0 ? firstPreviousHash : events[at - 1]?.hash;
    return event.sequence !== at + 1 || event.previousHash !== previous || event.hash !== hashEvent(event);
  });
  return broken < 0 ? undefined : broken;
};
