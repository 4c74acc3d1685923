import { fail, ok, type Result } from '#domain/result';
import type { DoorResult } from '#runtime/http/door';
import { Problem } from '#runtime/http/problem';
import type { StaleTicket, UseCaseFailure } from '#use-cases/failure';
import type { TicketView } from '#use-cases/tickets/view-ticket';
import { entityTag } from '../present/entity-tag.ts';
import { presentTicket, type Reading } from '../present/present-ticket.ts';

/** One ticket with its ETag; a stale version is told together with the state to look at (412, DESIGN 4). */
export const ticketAnswer = (
  result: Result<TicketView, UseCaseFailure | StaleTicket>,
  reading: Reading,
  status: 200 | 201 = 200,
): DoorResult => {
  const { person } = reading.session;
  if (!result.ok) {
    if (result.failure.reason !== 'stale') return fail(result.failure);
    const { current } = result.failure;
    const headers = { etag: entityTag(person, current.ticket) };
    throw new Problem('version-conflict', { headers, current: presentTicket(current, reading) });
  }
  const { ticket } = result.value;
  return ok({
    status,
    body: presentTicket(result.value, reading),
    headers: {
      etag: entityTag(person, ticket),
      ...(status === 201 && { location: `/v1/tickets/${ticket.number}` }),
    },
  });
};
