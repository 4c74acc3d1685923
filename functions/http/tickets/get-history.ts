import { limits } from '#contract/limits';
import { getHistoryContract } from '#contract/tickets/get-history';
import { ok } from '#domain/result';
import { type Door, door } from '#runtime/http/door';
import type { getHistory as getHistoryRoom } from '#use-cases/tickets/get-history';
import { pageAnswer } from '../present/page-answer.ts';
import { presentEvent } from '../present/present-event.ts';
import { withoutAbsent } from '../present/without-absent.ts';

interface Rooms {
  readonly getHistory: ReturnType<typeof getHistoryRoom>;
}

/** `GET /v1/tickets/{number}/history` */
export const getHistory = (rooms: Rooms): Door =>
  door(getHistoryContract, async ({ session, query: { limit, ...place } }) => {
    const read = await rooms.getHistory(session, { limit: limit ?? limits.page, ...withoutAbsent(place) });
    if (!read.ok) return read;
    const { items, next, ...view } = read.value;
    return ok(
      pageAnswer(
        items.map((event) => presentEvent(event, view)),
        next,
      ),
    );
  });
