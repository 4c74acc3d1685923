import type { SeededBug } from './seeded-bug.ts';
import { withTicket } from './switches/with-ticket.ts';

/** That there is an end is asked, but not which. */
export const reopenedAfterTheDays: SeededBug = {
  id: 'reopened-after-the-days',
  title: 'An answer opens a ticket again though its days are over.',
  preset: 'campus-desk',
  wiring: withTicket((ticket) =>
    ticket.reopensUntil === undefined ? ticket : { ...ticket, reopensUntil: '2099-01-01T00:00:00.000Z' },
  ),
  by: 'I4',
};
