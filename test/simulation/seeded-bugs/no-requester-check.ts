import type { SeededBug } from './seeded-bug.ts';
import { withTicket } from './switches/with-ticket.ts';

/** Whose ticket it is is not asked. */
export const noRequesterCheck: SeededBug = {
  id: 'no-requester-check',
  title: 'A requester reads the tickets of their colleagues.',
  wiring: withTicket((ticket, { person }) =>
    person.role === 'requester' ? { ...ticket, requester: person.id } : ticket,
  ),
};
