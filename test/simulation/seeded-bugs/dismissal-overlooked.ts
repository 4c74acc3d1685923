import type { SeededBug } from './seeded-bug.ts';
import { withPorts } from './switches/with-ports.ts';

/** Whoever was let in once is not looked at again. */
export const dismissalOverlooked: SeededBug = {
  id: 'dismissal-overlooked',
  title: 'Somebody who is dismissed goes on working as long as a function is warm.',
  preset: 'partner-panel',
  wiring: withPorts(({ sessions }) => {
    const known = new Set<string>();
    return {
      sessions: {
        ...sessions,
        open: async (identity, wanted) => {
          const session = await sessions.open(identity, wanted);
          if (!session?.person.disabled) known.add(session?.person.id ?? '');
          const isKnown = session && known.has(session.person.id);
          return isKnown ? { ...session, person: { ...session.person, disabled: false } } : session;
        },
      },
    };
  }),
  by: 'I14',
};
