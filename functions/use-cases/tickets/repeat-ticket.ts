import { maySee } from '#domain/policy';
import { fail, ok, type Result } from '#domain/result';
import type { UseCaseFailure } from '../failure.ts';
import { isSameRequest, type Repeatable } from '../idempotency.ts';
import type { Directory, IdempotencyRecord, Session, Tickets } from '../ports.ts';
import { ticketAsOf } from './ticket-as-of.ts';
import { type TicketView, viewTicket } from './view-ticket.ts';

interface Ports {
  readonly tickets: Pick<Tickets, 'find' | 'history' | 'description'>;
  readonly directory: Pick<Directory, 'people'>;
}

/** Answers a repeated request with the ticket as the first one left it, after rights are checked anew (DESIGN 4). */
export const repeatTicket =
  (ports: Ports) =>
  async (
    session: Session,
    record: IdempotencyRecord,
    repeatable: Repeatable,
  ): Promise<Result<TicketView, UseCaseFailure>> => {
    if (!isSameRequest(record, repeatable)) return fail({ reason: 'key-reused' });
    const stored = record.number === undefined ? undefined : await ports.tickets.find(record.number);
    if (!stored || !maySee(session.person, stored.ticket)) return fail({ reason: 'not-found' });
    const then = await ticketAsOf(ports)(stored, record.sequence ?? 1);
    return ok(await viewTicket(ports)(session, then));
  };
