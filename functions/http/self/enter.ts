import { enterContract } from '#contract/self/enter';
import { ok } from '#domain/result';
import { type Door, newcomerDoor } from '#runtime/http/door';
import type { enter as enterRoom } from '#use-cases/entrance/enter';

interface Rooms {
  readonly enter: ReturnType<typeof enterRoom>;
}

/** `POST /v1/self` */
export const enter = (rooms: Rooms): Door =>
  newcomerDoor(enterContract, async (caller) => {
    const entered = await rooms.enter(caller);
    return entered.ok ? ok({ status: 200, body: { entrance: entered.value } }) : entered;
  });
