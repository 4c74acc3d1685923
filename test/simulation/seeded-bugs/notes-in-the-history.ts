import type { SeededBug } from './seeded-bug.ts';
import { withPorts } from './switches/with-ports.ts';

/** Not the texts, but that there are any, and who wrote them. */
export const notesInTheHistory: SeededBug = {
  id: 'notes-in-the-history',
  title: 'A requester reads the whole history.',
  wiring: withPorts(({ tickets }) => ({
    tickets: { ...tickets, history: (number, wanted) => tickets.history(number, { ...wanted, publicOnly: false }) },
  })),
  by: 'I11b',
};
