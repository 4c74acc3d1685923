import { expect, it } from 'vitest';
import type { Change } from '#domain/editing/change';
import { cast } from '#support/http-cast';
import { configurationDesk } from '#support/http-configuration';
import { httpWorld } from '#support/http-world';

const { ada, olga, sofia } = cast;
const put = (...rules: object[]): Change[] => [{ op: 'put', place: ['mailRules'], value: rules }];
const rule = { mails: ['new-in-queue'], queues: ['students'], to: 'supervisors' };

it('a supervisor says which mails go to fewer people, an admin takes it back, and an operator may do neither', async () => {
  const desk = configurationDesk(await httpWorld());
  expect((await desk.change(put(rule), { who: olga })).status).toBe(403);
  expect((await desk.change(put(rule), { who: sofia })).body).toMatchObject({ version: 2 });
  expect((await desk.read(ada)).body.preset).toMatchObject({ mailRules: [rule] });
  await desk.change(put());
  expect((await desk.read(ada)).body.preset).toMatchObject({ mailRules: [] });
  const { body } = await desk.version(3);
  expect(body).toMatchObject({ by: { id: ada.id }, undo: put(rule) });
});

it('a supervisor who would keep an answer from requesters, or names what is not there, is told so and changes nothing', async () => {
  const desk = configurationDesk(await httpWorld());
  const told = await desk.change(put({ mails: ['public-reply'], to: 'nobody' }, rule), { who: sofia });
  expect(told).toMatchObject({ status: 400, body: { errors: [{ code: 'not-consistent' }] } });
  expect(told.body.errors?.[0]?.reason).toMatch(/^mailRules\[0\]\.mails\[0\]: must be "state-changed" or /);
  const unknown = await desk.change(put({ ...rule, queues: ['cellar'] }), { who: sofia });
  expect(unknown.body.errors?.[0]?.reason).toBe('mailRules[0].queues[0]: there is no queue "cellar"');
  expect((await desk.read()).body).toMatchObject({ version: 1 });
});
