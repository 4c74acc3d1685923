import { listQueuesContract } from '#contract/desk/list-queues';
import { ok } from '#domain/result';
import { type Door, door } from '#runtime/http/door';
import { listQueues as listQueuesRoom } from '#use-cases/desk/list-queues';

/** `GET /v1/queues` */
export const listQueues = (): Door =>
  door(listQueuesContract, async ({ session }) => {
    const listed = listQueuesRoom(session);
    return listed.ok ? ok({ status: 200, body: { items: listed.value } }) : listed;
  });
