import { countTicketsContract } from '#contract/tickets/count-tickets';
import { ok } from '#domain/result';
import { type Door, door } from '#runtime/http/door';
import type { countTickets as countTicketsRoom } from '#use-cases/tickets/count-tickets';
import { unlessKnown } from '../present/unless-known.ts';

interface Rooms {
  readonly countTickets: ReturnType<typeof countTicketsRoom>;
}

/** `GET /v1/tickets/counts` */
export const countTickets = (rooms: Rooms): Door =>
  door(countTicketsContract, async ({ session, query, ifNoneMatch }) => {
    const counted = await rooms.countTickets(session, query.requester);
    if (!counted.ok) return counted;
    const { desk, ...counts } = counted.value;
    const body = { ...counts, ...desk };
    return ok(unlessKnown({ status: 200, body }, body, ifNoneMatch));
  });
