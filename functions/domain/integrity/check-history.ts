import { firstPreviousHash, hashEvent } from '../ticket/hash-event.ts';
import type { TicketRecord } from './ticket-record.ts';
import { type Violation, violation } from './violation.ts';

/** The history has no gap, nothing in it was changed, nothing was cut off its end, and every item can be read (I1). */
export const checkHistory = ({ number, head, events, unreadable }: TicketRecord): readonly Violation[] => {
  const places = events.map((event, at) => ({ event, at, previous: events[at - 1] }));
  const gaps = places.filter(({ event, at }) => event.sequence !== at + 1);
  const forged = places.filter(
    ({ event, previous }) =>
      event.hash !== hashEvent(event) || event.previousHash !== (previous?.hash ?? firstPreviousHash),
  );
  const whole = head?.ticket.version === events.length && head.ticket.lastHash === events.at(-1)?.hash;
  return [
    ...unreadable.map((field) => violation(number, 'item-unreadable', { field })),
    ...gaps.slice(0, 1).map(({ at }) => violation(number, 'history-gap', { sequence: at + 1 })),
    ...forged.map(({ event: { sequence } }) => violation(number, 'history-forged', { sequence })),
    ...(whole ? [] : [violation(number, 'history-cut', { sequence: events.length })]),
  ];
};
