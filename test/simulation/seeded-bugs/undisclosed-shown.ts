import type { SeededBug } from './seeded-bug.ts';
import { withTicket } from './switches/with-ticket.ts';

/** Whether it is released is not asked. */
export const undisclosedShown: SeededBug = {
  id: 'undisclosed-shown',
  title: 'An end customer is shown a ticket that nobody has released.',
  preset: 'partner-panel',
  wiring: withTicket((ticket) => ({ ...ticket, disclosed: true })),
  by: 'I32',
};
