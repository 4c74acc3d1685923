import { createPersonContract } from '#contract/people/create-person';
import { type Door, door } from '#runtime/http/door';
import type { createPerson as createPersonRoom } from '#use-cases/people/create-person';
import { presentPerson } from '../present/present-person.ts';
import { versionedAnswer } from '../present/versioned-answer.ts';
import { withoutAbsent } from '../present/without-absent.ts';
import { repeatableOf } from '../repeatable.ts';

interface Rooms {
  readonly createPerson: ReturnType<typeof createPersonRoom>;
}

/** `POST /v1/people` */
export const createPerson = (rooms: Rooms): Door =>
  door(createPersonContract, async (request) => {
    const { name, email, role, ...more } = request.body;
    const made = await rooms.createPerson(
      request.session,
      { name, email, role, ...withoutAbsent(more) },
      repeatableOf(createPersonContract, request),
    );
    return versionedAnswer(made, { present: presentPerson, location: ({ id }) => `/v1/people/${id}` });
  });
