import type { SeededBug } from './seeded-bug.ts';
import { withTicket } from './switches/with-ticket.ts';

/** R3.5: the end is taken for the state before it. */
export const closedTicketReopened: SeededBug = {
  id: 'closed-ticket-reopened',
  title: 'A comment opens a closed ticket again.',
  wiring: withTicket((ticket) => (ticket.state === 'closed' ? { ...ticket, state: 'resolved' } : ticket)),
  by: 'I4',
};
