import { limits } from '#contract/limits';
import { listPeopleContract } from '#contract/people/list-people';
import { ok } from '#domain/result';
import { type Door, door } from '#runtime/http/door';
import type { listPeople as listPeopleRoom } from '#use-cases/people/list-people';
import { pageAnswer } from '../present/page-answer.ts';
import { presentPersonLine } from '../present/present-person.ts';
import { withoutAbsent } from '../present/without-absent.ts';

interface Rooms {
  readonly listPeople: ReturnType<typeof listPeopleRoom>;
}

/** `GET /v1/people` */
export const listPeople = (rooms: Rooms): Door =>
  door(listPeopleContract, async ({ session, query: { limit = limits.page, groups, ...wanted } }) => {
    const listed = await rooms.listPeople(session, {
      ...withoutAbsent(wanted),
      limit,
      ...(groups !== undefined && { groups: groups.split(',') }),
    });
    if (!listed.ok) return listed;
    const { items, next } = listed.value;
    return ok(pageAnswer(items.map(presentPersonLine), next));
  });
