import type { SeededBug } from './seeded-bug.ts';
import { withTicket } from './switches/with-ticket.ts';

/** On which queues an operator works is not asked. */
export const noQueueCheck: SeededBug = {
  id: 'no-queue-check',
  title: 'An operator works on the tickets of every queue.',
  wiring: withTicket((ticket, { person }) => {
    const [queue] = person.queues;
    return queue === undefined ? ticket : { ...ticket, queue };
  }),
  by: 'I10c',
};
