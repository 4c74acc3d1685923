import { listOperatorsContract } from '#contract/desk/list-operators';
import { ok } from '#domain/result';
import { type Door, door } from '#runtime/http/door';
import type { listOperators as listOperatorsRoom } from '#use-cases/desk/list-operators';

interface Rooms {
  readonly listOperators: ReturnType<typeof listOperatorsRoom>;
}

/** `GET /v1/queues/{id}/operators` */
export const listOperators = (rooms: Rooms): Door =>
  door(listOperatorsContract, async ({ session, path }) => {
    const listed = await rooms.listOperators(session, path.id);
    return listed.ok ? ok({ status: 200, body: { items: listed.value } }) : listed;
  });
