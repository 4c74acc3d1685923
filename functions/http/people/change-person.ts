import { changePersonContract } from '#contract/people/change-person';
import { type Door, door } from '#runtime/http/door';
import type { changePerson as changePersonRoom } from '#use-cases/people/change-person';
import { presentPerson } from '../present/present-person.ts';
import { onlyIfVersion } from '../present/version-tag.ts';
import { versionedAnswer } from '../present/versioned-answer.ts';
import { withoutAbsent } from '../present/without-absent.ts';

interface Rooms {
  readonly changePerson: ReturnType<typeof changePersonRoom>;
}

/** `PATCH /v1/people/{id}` */
export const changePerson = (rooms: Rooms): Door =>
  door(changePersonContract, async ({ session, path, body, ifMatch }) => {
    const wanted = { id: path.id, change: withoutAbsent(body), onlyIf: onlyIfVersion(ifMatch) };
    return versionedAnswer(await rooms.changePerson(session, wanted), { present: presentPerson });
  });
