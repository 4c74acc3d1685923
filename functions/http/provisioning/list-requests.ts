import { limits } from '#contract/limits';
import { listRequestsContract } from '#contract/provisioning/list-requests';
import { ok } from '#domain/result';
import { type Door, door } from '#runtime/http/door';
import type { listRequests as listRequestsRoom } from '#use-cases/provisioning/list-requests';
import { pageAnswer } from '../present/page-answer.ts';
import { presentRequest } from '../present/present-request.ts';
import { withoutAbsent } from '../present/without-absent.ts';

interface Rooms {
  readonly listRequests: ReturnType<typeof listRequestsRoom>;
}

/** `GET /v1/provisioning-requests` */
export const listRequests = (rooms: Rooms): Door =>
  door(listRequestsContract, async ({ session, query: { limit = limits.page, state = 'pending', ...wanted } }) => {
    const listed = await rooms.listRequests(session, { ...withoutAbsent(wanted), limit, state });
    if (!listed.ok) return listed;
    const { items, names, next } = listed.value;
    const shown = items.map((request) => presentRequest(request, names));
    return ok(pageAnswer(shown, next));
  });
