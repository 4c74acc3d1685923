import { expect, it } from 'vitest';
import type { HistoryEntryAnswer } from '#contract/answers/history';
import type { Person } from '#domain/people/person';
import { approvingPreset } from '#support/ground/approving-desk';
import { cast } from '#support/http-cast';
import { httpWork, openingBody } from '#support/http-work';
import { httpWorld } from '#support/http-world';

const world = await httpWorld({ preset: approvingPreset });
const { call } = world;
const { open, read, act, push, tryAct } = httpWork(world);
const { anna, rita, otherRita, robot, olga, oscar, sofia, ada } = cast;

const asked = async (): Promise<string> => {
  const { number } = await open(anna, openingBody('request'));
  await act(olga, number, 'take-charge');
  await act(olga, number, 'ask-approval');
  return number;
};

it('a referent is offered to approve, does so without a version, and the history says who', async () => {
  const number = await asked();
  expect((await read(rita, number)).body.can).toEqual({ comment: { text: 'required' }, approve: { text: 'optional' } });
  await push(rita, number, 'approve');
  const history = await call<{ items: HistoryEntryAnswer[] }>(
    anna,
    'GET',
    `/v1/tickets/${number}/history?direction=descending`,
  );
  expect(history.body.items[0]).toMatchObject({ type: 'acted', action: 'approve', by: { id: 'rita' } });
});

it('a supervisor is offered both decisions, and the operator who works on it none', async () => {
  const number = await asked();
  const decisions = { approve: { text: 'optional' }, reject: { text: 'required' } };
  expect((await read(sofia, number)).body.can).toMatchObject(decisions);
  expect(Object.keys((await read(olga, number)).body.can)).not.toContain('approve');
  expect(await act(sofia, number, 'reject', { text: 'Canary' })).toMatchObject({ state: 'closed' });
});

it('nobody else decides, and to strangers the ticket does not exist', async () => {
  const number = await asked();
  for (const who of [anna, robot, olga, oscar, ada]) {
    expect(await tryAct(who, number, 'approve')).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
  }
  expect((await tryAct(rita, number, 'reject', { text: 'Canary' })).status).toBe(403);
  expect((await call(otherRita, 'POST', `/v1/tickets/${number}/actions/approve`, { body: {} })).status).toBe(404);
});

it('a supervisor who works on the ticket does not approve it', async () => {
  const number = await asked();
  await act(sofia, number, 'assign', { owner: 'sofia' });
  expect((await tryAct(sofia, number, 'approve')).status).toBe(403);
  expect(Object.keys((await read(sofia, number)).body.can)).not.toContain('approve');
  await act(sofia, number, 'assign', { owner: 'oscar' });
  expect(await act(sofia, number, 'approve')).toMatchObject({ state: 'in_progress' });
});

it('who asked for the decision is the desk’s own to read, by name; the requester’s side never hears of it', async () => {
  const number = await asked();
  const whole = async (who: Person) =>
    [
      await read(who, number),
      await call<{ items: HistoryEntryAnswer[] }>(who, 'GET', `/v1/tickets/${number}/history`),
      await call(who, 'GET', '/v1/tickets'),
    ] as const;
  const asking = { field: 'asking', from: null, to: [{ id: 'olga', name: olga.name }] };
  expect((await whole(olga))[1].body.items.flatMap(({ changes }) => changes)).toContainEqual(asking);
  for (const who of [anna, rita, robot]) {
    for (const { status, text } of await whole(who)) {
      expect(status).toBe(200);
      expect(text).toContain('asked');
      expect(text).not.toContain('asking');
    }
  }
});
