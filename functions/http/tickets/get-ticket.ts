import { getTicketContract } from '#contract/tickets/get-ticket';
import { maySee } from '#domain/policy';
import { fail, ok } from '#domain/result';
import { type Door, door } from '#runtime/http/door';
import type { viewTicket } from '#use-cases/tickets/view-ticket';
import { entityTag, namesTagWeakly } from '../present/entity-tag.ts';
import { ticketAnswer } from './ticket-answer.ts';

interface Rooms {
  readonly viewTicket: ReturnType<typeof viewTicket>;
}

/** `GET /v1/tickets/{number}`; 304 when the caller's copy is still true. */
export const getTicket = (rooms: Rooms): Door =>
  door(getTicketContract, async ({ session, now, ifNoneMatch }) => {
    const { person, ticket: stored } = session;
    if (!stored || !maySee(person, stored.ticket)) return fail({ reason: 'not-found' });
    const etag = entityTag(person, stored.ticket);
    if (ifNoneMatch !== undefined && namesTagWeakly(ifNoneMatch, etag)) return ok({ status: 304, headers: { etag } });
    return ticketAnswer(ok(await rooms.viewTicket(session, stored)), { session, now });
  });
