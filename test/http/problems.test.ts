import { expect, it } from 'vitest';
import type { ProblemAnswer } from '#contract/answers/problem';
import type { TicketSummaryAnswer } from '#contract/answers/ticket';
import type { Person } from '#domain/people/person';
import { problemPreset } from '#support/ground/problem-desk';
import { cast } from '#support/http-cast';
import { httpWork, openingBody } from '#support/http-work';
import { httpWorld } from '#support/http-world';

const world = await httpWorld({ preset: problemPreset });
const { call } = world;
const { open, read, act, tryAct, push } = httpWork(world);
const { anna, rita, robot, olga, oscar, otto, sofia } = cast;

const listed = (who: Person, query: string) =>
  call<{ items: TicketSummaryAnswer[]; next?: string }>(who, 'GET', `/v1/tickets?${query}`);
const incidentsOf = async (who: Person, cause: string) =>
  (await listed(who, `problem=${cause}`)).body.items.map(({ number }) => number);
const wrong = async (asked: ReturnType<typeof tryAct>) => {
  const { status, body } = await asked;
  return [status, (body as unknown as ProblemAnswer).errors?.map(({ pointer, code }) => `${pointer} ${code}`)];
};
const problem = async () => (await open(anna, openingBody('request'))).number;
const incident = async () => (await open(anna, openingBody('anomaly'))).number;

it('an operator links tickets to what caused them, and finds them all there', async () => {
  const [cause, one, two, three] = [await problem(), await incident(), await incident(), await incident()];
  for (const number of [one, two, three]) await act(olga, number, 'link', { problem: cause, text: 'Canary note' });
  expect((await read(olga, one)).body).toMatchObject({ problem: cause });
  expect(await incidentsOf(olga, cause)).toEqual([one, two, three]);
  const first = (await listed(olga, `problem=${cause}&limit=2`)).body;
  const rest = (await listed(olga, `problem=${cause}&limit=2&cursor=${first.next}`)).body;
  expect([...first.items, ...rest.items].map(({ number }) => number)).toEqual([one, two, three]);
  await act(olga, two, 'link', { problem: null });
  expect(await incidentsOf(olga, cause)).toEqual([one, three]);
  expect((await read(olga, two)).body).not.toHaveProperty('problem');
  for (const who of [anna, rita, robot]) {
    expect((await read(who, one)).text).not.toContain(cause);
    expect((await call(who, 'GET', `/v1/tickets/${one}/history`)).text).not.toMatch(/linked|problem/);
  }
});

it('an operator sees of a problem only the incidents of their queues', async () => {
  const [cause, one, two] = [await problem(), await incident(), await incident()];
  for (const number of [one, two]) await act(olga, number, 'link', { problem: cause });
  await act(oscar, two, 'move', { queue: 'students_second' });
  expect(await incidentsOf(olga, cause)).toEqual([one]);
  expect(await incidentsOf(oscar, cause)).toEqual([one, two]);
  expect(await incidentsOf(sofia, cause)).toEqual([one, two]);
});

it('nobody is told of a problem that they may not see, nor filters its incidents by anything else', async () => {
  const cause = await problem();
  const refusal = async (who: Person, query: string) => (await listed(who, query)).body as unknown as ProblemAnswer;
  for (const number of [cause, '2026-999999']) {
    expect((await refusal(otto, `problem=${number}`)).errors).toMatchObject([
      { pointer: '?problem', code: 'unknown-ticket' },
    ]);
    expect((await refusal(anna, `problem=${number}`)).errors).toMatchObject([
      { pointer: '?problem', code: 'not-allowed' },
    ]);
  }
  for (const [query, pointer] of [
    ['state=new', '?state'],
    ['order=updated', '?order'],
    ['ended=only', '?ended'],
    ['owner=me', '?owner'],
  ]) {
    expect((await refusal(olga, `problem=${cause}&${query}`)).errors).toMatchObject([{ pointer, code: 'not-allowed' }]);
  }
  expect((await listed(olga, `problem=${cause}&cursor=x`)).status).toBe(400);
});

it('a link must name an open problem that the operator sees', async () => {
  const [number, other, cause] = [await incident(), await incident(), await problem()];
  expect(await wrong(tryAct(olga, number, 'link'))).toEqual([400, ['/problem required']]);
  expect(await wrong(tryAct(olga, number, 'link', { problem: '2026-999999' }))).toEqual([
    400,
    ['/problem unknown-ticket'],
  ]);
  expect(await wrong(tryAct(olga, number, 'link', { problem: other }))).toEqual([400, ['/problem not-a-problem']]);
  expect(await wrong(tryAct(olga, number, 'link', { problem: null }))).toEqual([400, ['/problem nothing-to-change']]);
  expect(await wrong(tryAct(olga, number, 'link', { problem: cause, queue: 'teaching' }))).toEqual([
    400,
    ['/queue not-allowed'],
  ]);
  await act(olga, cause, 'move', { queue: 'teaching' });
  expect(await wrong(tryAct(olga, number, 'link', { problem: cause }))).toEqual([400, ['/problem unknown-ticket']]);
  expect((await tryAct(anna, number, 'link', { problem: cause })).status).toBe(403);
  const ended = await problem();
  await act(olga, ended, 'take-charge');
  await act(olga, ended, 'diagnose', { text: 'Canary' });
  await act(olga, ended, 'resolve', { text: 'Canary' });
  await act(anna, ended, 'confirm');
  expect(await wrong(tryAct(olga, number, 'link', { problem: ended }))).toEqual([400, ['/problem problem-closed']]);
});

it('two operators who link at once leave one link, and whoever repeats a link with its key makes no second one', async () => {
  const [number, cause, second] = [await incident(), await problem(), await problem()];
  const both = await Promise.all([
    tryAct(olga, number, 'link', { problem: cause }),
    tryAct(oscar, number, 'link', { problem: second }),
  ]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  const { problem: kept } = (await read(olga, number)).body;
  const places = [await incidentsOf(sofia, cause), await incidentsOf(sofia, second)];
  expect(places.flat()).toEqual([number]);
  expect(places[kept === cause ? 0 : 1]).toEqual([number]);
  await push(olga, number, 'link', { problem: null });
  const headers = { 'idempotency-key': 'link-once', 'if-match': '*' };
  const once = () => call(olga, 'POST', `/v1/tickets/${number}/actions/link`, { body: { problem: cause }, headers });
  expect([(await once()).status, (await once()).status]).toEqual([200, 200]);
  expect(await incidentsOf(olga, cause)).toEqual([number]);
});
