import type { Ticket } from '#domain/ticket/ticket';
import type { Session } from '#use-cases/ports';
import type { Wiring } from '../../world/wiring.ts';
import { withSessions } from './with-sessions.ts';

/** The product with the ticket of a request taken for another than it is. */
export const withTicket = (change: (ticket: Ticket, session: Session) => Ticket): Wiring =>
  withSessions((session) =>
    session.ticket
      ? { ...session, ticket: { ...session.ticket, ticket: change(session.ticket.ticket, session) } }
      : session,
  );
