import type { SeededBug } from './seeded-bug.ts';
import { withTicket } from './switches/with-ticket.ts';

/** Whoever asks is not compared with whoever works. */
export const fourEyesForgotten: SeededBug = {
  id: 'four-eyes-forgotten',
  title: 'A supervisor approves what they work on.',
  preset: 'itil-desk',
  wiring: withTicket((ticket, { person }) => ({
    ...ticket,
    ...(ticket.openedBy === person.id && { openedBy: 'somebody' }),
    ...(ticket.owner === person.id && { owner: 'somebody' }),
    ...(ticket.responsible === person.id && { responsible: 'somebody' }),
  })),
  by: 'I26',
};
