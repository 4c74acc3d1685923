import type { Ports } from '../world/ports.ts';
import type { SeededBug } from './seeded-bug.ts';
import { withPorts } from './switches/with-ports.ts';

/** FAULTS 1.20. */
export const notesInTheConversation: SeededBug = {
  id: 'notes-in-the-conversation',
  title: 'A requester reads the notes among the replies.',
  wiring: withPorts(({ tickets }) => ({
    tickets: {
      ...tickets,
      publicArticles: tickets.allArticles as Ports['tickets']['publicArticles'],
    },
  })),
};
