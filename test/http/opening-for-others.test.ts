import { expect, it, vi } from 'vitest';
import type { Person } from '#domain/people/person';
import { cast } from '#support/http-cast';
import { httpWork } from '#support/http-work';
import { httpWorld } from '#support/http-world';

const world = await httpWorld();
const { open } = httpWork(world);
const { anna, bruno, rita, olga, robot } = cast;
const send = vi.spyOn(world.context.client, 'send');

const questionsOf = async (who: Person, more: object = {}): Promise<number> => {
  const before = send.mock.calls.length;
  await open(who, more);
  return send.mock.calls.length - before;
};
for (const [who, more] of [[anna], [olga, { requester: anna.email }], [robot, { requester: anna.email }]] as const) {
  await open(who, more);
}

it.each([
  ['an operator', olga, bruno],
  ['an API client', robot, rita],
])(
  '%s who opens for a person asks the database for the address and for the person, no more',
  async (_who, who, whom) => {
    expect(await questionsOf(who, { requester: whom.email })).toBe((await questionsOf(anna)) + 2);
  },
);
