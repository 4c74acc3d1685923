import { decideRequestContract } from '#contract/provisioning/decide-request';
import { ok } from '#domain/result';
import { type Door, door } from '#runtime/http/door';
import type { decideRequest as decideRequestRoom } from '#use-cases/provisioning/decide-request';
import { presentRequest } from '../present/present-request.ts';
import { repeatableOf } from '../repeatable.ts';

interface Rooms {
  readonly decideRequest: ReturnType<typeof decideRequestRoom>;
}

/** `POST /v1/provisioning-requests/{id}/decision` */
export const decideRequest = (rooms: Rooms): Door =>
  door(decideRequestContract, async (request) => {
    const { session, path } = request;
    const { decision, reason } = request.body;
    const wanted = { id: path.id, decision, ...(reason !== undefined && { reason }) };
    const decided = await rooms.decideRequest(session, wanted, repeatableOf(decideRequestContract, request));
    return decided.ok ? ok({ status: 200, body: presentRequest(decided.value.request, decided.value.names) }) : decided;
  });
