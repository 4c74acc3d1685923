import type { Member } from '#domain/people/person';
import type { SeededBug } from './seeded-bug.ts';
import { withPorts } from './switches/with-ports.ts';

/** What changes seldom is kept. */
export const sharingRemembered: SeededBug = {
  id: 'sharing-remembered',
  title: 'Whoever saw the tickets of their organisation once sees them as long as a function is warm.',
  preset: 'campus-desk',
  wiring: withPorts(({ sessions }) => {
    const known = new Map<string, Member>();
    return {
      sessions: {
        ...sessions,
        open: async (identity, wanted) => {
          const session = await sessions.open(identity, wanted);
          if (!session) return undefined;
          const person = known.get(session.person.id) ?? session.person;
          known.set(person.id, person);
          return { ...session, person };
        },
      },
    };
  }),
  by: 'I10',
};
