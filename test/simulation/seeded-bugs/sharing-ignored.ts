import type { SeededBug } from './seeded-bug.ts';
import { withSessions } from './switches/with-sessions.ts';

/** R5.7. */
export const sharingIgnored: SeededBug = {
  id: 'sharing-ignored',
  title: 'Everybody sees the tickets of their organisation, whatever it has decided.',
  preset: 'campus-desk',
  wiring: withSessions((session) => ({ ...session, person: { ...session.person, sharing: 'everyone' } })),
  by: 'I10',
};
