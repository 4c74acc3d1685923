import { requestPersonContract } from '#contract/provisioning/request-person';
import { ok } from '#domain/result';
import { type Door, door } from '#runtime/http/door';
import type { requestPerson as requestPersonRoom } from '#use-cases/provisioning/request-person';
import { presentRequest } from '../present/present-request.ts';
import { repeatableOf } from '../repeatable.ts';

interface Rooms {
  readonly requestPerson: ReturnType<typeof requestPersonRoom>;
}

/** `POST /v1/provisioning-requests` */
export const requestPerson = (rooms: Rooms): Door =>
  door(requestPersonContract, async (request) => {
    const { session, body } = request;
    const asked = await rooms.requestPerson(session, body, repeatableOf(requestPersonContract, request));
    return asked.ok ? ok({ status: 201, body: presentRequest(asked.value.request, asked.value.names) }) : asked;
  });
