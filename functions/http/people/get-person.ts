import { getPersonContract } from '#contract/people/get-person';
import { type Door, door } from '#runtime/http/door';
import type { getPerson as getPersonRoom } from '#use-cases/people/get-person';
import { presentPerson } from '../present/present-person.ts';
import { versionedAnswer } from '../present/versioned-answer.ts';

interface Rooms {
  readonly getPerson: ReturnType<typeof getPersonRoom>;
}

/** `GET /v1/people/{id}` */
export const getPerson = (rooms: Rooms): Door =>
  door(getPersonContract, async ({ session, path }) =>
    versionedAnswer(await rooms.getPerson(session, path.id), { present: presentPerson }),
  );
