import { expect, it } from 'vitest';
import { configurationDesk, queue } from '#support/http-configuration';
import { httpWorld } from '#support/http-world';

it('an admin whose configuration grows beyond what can be kept is told so, and nothing is changed', async () => {
  const world = await httpWorld({ failing: true });
  const { change, read } = configurationDesk(world);
  const long = { it: 'x'.repeat(100_000), en: 'x'.repeat(100_000) };
  await change([queue('first', long)]);
  const refused = await change([queue('second', long)]);
  expect([refused.status, refused.body.errors?.map(({ code }) => code)]).toEqual([400, ['too-long']]);
  expect((await read()).body.version).toBe(2);
});
