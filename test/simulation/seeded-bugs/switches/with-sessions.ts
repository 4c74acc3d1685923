import type { Session } from '#use-cases/ports';
import type { Wiring } from '../../world/wiring.ts';
import { withPorts } from './with-ports.ts';

/** The product with what it knows of a caller replaced. */
export const withSessions = (change: (session: Session) => Session): Wiring =>
  withPorts(({ sessions }) => ({
    sessions: {
      ...sessions,
      open: async (identity, wanted) => {
        const session = await sessions.open(identity, wanted);
        return session && change(session);
      },
    },
  }));
