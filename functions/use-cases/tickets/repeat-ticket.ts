import type { Person } from '#domain/people/person';
import { mayDo, maySee } from '#domain/policy';
import { fail, ok, type Result } from '#domain/result';
import type { UseCaseFailure } from '../failure.ts';
import { isSameRequest, type Repeatable } from '../idempotency.ts';
import type { Directory, IdempotencyRecord, PastConfigurations, Session, StoredTicket, Tickets } from '../ports.ts';
import { ticketAsOf } from './ticket-as-of.ts';
import { type TicketView, viewTicket } from './view-ticket.ts';

interface Ports {
  readonly tickets: Pick<Tickets, 'find' | 'history' | 'description'>;
  readonly directory: Pick<Directory, 'names' | 'endCustomerNames' | 'organisation'>;
  readonly pastConfigurations: PastConfigurations;
}

/**
 * Whether a person may still read what they made of a ticket. Their own act may have taken it out of their sight (a
 * move, an opening on a queue that is not theirs); then they must still have the right to what they found.
 */
const mayRepeat = async (ports: Ports, person: Person, stored: StoredTicket, sequence: number): Promise<boolean> => {
  if (maySee(person, stored.ticket)) return true;
  if (sequence === 1) return mayDo(person, 'openForOthers', stored.ticket);
  return maySee(person, (await ticketAsOf(ports)(stored, sequence - 1)).ticket);
};

/** Answers a repeated request with the ticket as the first one left it, after rights are checked anew (DESIGN 4). */
export const repeatTicket =
  (ports: Ports) =>
  async (
    session: Session,
    record: IdempotencyRecord,
    repeatable: Repeatable,
  ): Promise<Result<TicketView, UseCaseFailure>> => {
    if (!isSameRequest(record, repeatable)) return fail({ reason: 'key-reused' });
    const { number, sequence = 1 } = record;
    const stored = number === undefined ? undefined : await ports.tickets.find(number);
    if (!stored || !(await mayRepeat(ports, session.person, stored, sequence))) return fail({ reason: 'not-found' });
    return ok(await viewTicket(ports)(session, await ticketAsOf(ports)(stored, sequence)));
  };
