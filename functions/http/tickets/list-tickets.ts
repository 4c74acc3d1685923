import { limits } from '#contract/limits';
import { listTicketsContract } from '#contract/tickets/list-tickets';
import { ok } from '#domain/result';
import { type Door, door } from '#runtime/http/door';
import type { listTickets as listTicketsRoom } from '#use-cases/tickets/list-tickets';
import { pageAnswer } from '../present/page-answer.ts';
import { presentSummary } from '../present/present-ticket.ts';
import { unlessKnown } from '../present/unless-known.ts';
import { withoutAbsent } from '../present/without-absent.ts';

interface Rooms {
  readonly listTickets: ReturnType<typeof listTicketsRoom>;
}

/** `GET /v1/tickets` */
export const listTickets = (rooms: Rooms): Door =>
  door(listTicketsContract, async ({ session, query, ifNoneMatch }) => {
    const { state, customerAnswered, overdue, limit, ...rest } = query;
    const listed = await rooms.listTickets(session, {
      ...withoutAbsent(rest),
      ...(customerAnswered !== undefined && { customerAnswered: customerAnswered === 'true' }),
      ...(overdue && { overdue: true as const }),
      ...(state !== undefined && { states: state.split(',') }),
      limit: limit ?? limits.page,
    });
    if (!listed.ok) return listed;
    const { items, names, next } = listed.value;
    const shown = items.map((stored) => presentSummary(stored, names, session));
    return ok(unlessKnown(pageAnswer(shown, next), [shown, next === undefined], ifNoneMatch));
  });
