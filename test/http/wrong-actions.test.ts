import { describe, expect, it } from 'vitest';
import type { Person } from '#domain/people/person';
import { cast } from '#support/http-cast';
import { httpRefusals, type Refusal, wrong } from '#support/http-refusals';
import { httpWork, openingBody } from '#support/http-work';
import { httpWorld } from '#support/http-world';

const world = await httpWorld();
const refused = httpRefusals(world);
const { open, act, upload } = httpWork(world);
const { anna, olga, oscar, sofia, ada } = cast;
const headers = { 'if-match': '*' };

const notNow: Refusal = { status: 409, code: 'action-not-possible' };
const notAllowed: Refusal = { status: 403, code: 'not-allowed' };
const notFound: Refusal = { status: 404, code: 'not-found' };
const closed: Refusal = { status: 409, code: 'ticket-closed' };

const refuseAct = (who: Person, to: string, body: object, refusal: Refusal) =>
  refused(who, `POST /v1/tickets/${to}`, { body, headers }, refusal);

const taken = async (type: Parameters<typeof openingBody>[0] = 'anomaly'): Promise<string> => {
  const { number } = await open(anna, openingBody(type));
  await act(olga, number, 'take-charge');
  return number;
};
const ended = async (): Promise<string> => {
  const number = await taken('clarification');
  await act(olga, number, 'answer', { text: 'Canary' });
  await act(anna, number, 'confirm');
  return number;
};
const number = await taken();
const answered = await taken('clarification');
const over = await ended();
const untouched = (await open(anna)).number;

describe('an operator', () => {
  it.each([
    'explode',
    'open',
    'comment',
    'reply',
    'note',
    'reclassify',
    'close',
    'constructor',
    '__proto__',
    'toString',
  ])('finds no action %s', async (action) => {
    await refuseAct(olga, `${number}/actions/${action}`, {}, notFound);
    await refuseAct(olga, `${number}/actions/${action}`, { text: 'Canary' }, notFound);
  });

  it.each([
    ['take-charge', {}],
    ['resolve', { text: 'Canary' }],
    ['answer', { text: 'Canary' }],
  ])('cannot %s in this state or type', (action, body) => refuseAct(olga, `${number}/actions/${action}`, body, notNow));

  it('cannot diagnose, plan or resolve a clarification', async () => {
    for (const action of ['diagnose', 'plan', 'resolve']) {
      await refuseAct(olga, `${answered}/actions/${action}`, { text: 'Canary', plan: { release: '1' } }, notNow);
    }
  });

  it('cannot confirm in place of the requester', () => refuseAct(olga, `${number}/actions/confirm`, {}, notAllowed));

  it.each(['ask-customer', 'diagnose'])('must write a text to %s', (action) =>
    refuseAct(olga, `${number}/actions/${action}`, {}, wrong({ '/text': 'text-required' })),
  );

  it.each([
    ['a blank text', { text: ' ' }, { '/text': 'wrong-format' }],
    ['a text of 32,001 characters', { text: 'x'.repeat(32_001) }, { '/text': 'too-long' }],
    ['an owner', { text: 'x', owner: 'olga' }, { '/owner': 'not-allowed' }],
    ['a queue', { text: 'x', queue: 'students' }, { '/queue': 'not-allowed' }],
    ['a plan', { text: 'x', plan: { release: '1' } }, { '/plan': 'plan-not-for-this-action' }],
    [
      'a file that is not theirs',
      { text: 'x', attachments: ['01ARZ3NDEKTSV4RRFFQ69G5FAV'] },
      { '/attachments/0': 'unknown-upload' },
    ],
  ])('cannot diagnose with %s', (_what, body, fields) =>
    refuseAct(olga, `${number}/actions/diagnose`, body, wrong(fields)),
  );

  it.each([
    ['no plan', {}, { '/plan': 'plan-required' }],
    ['an empty plan', { plan: {} }, { '/plan': 'plan-required' }],
    ['a day that is over', { plan: { date: '2026-03-09' } }, { '/plan/date': 'plan-in-the-past' }],
    ['a day that does not exist', { plan: { date: '2026-02-30' } }, { '/plan/date': 'wrong-format' }],
    ['an instant', { plan: { date: '2026-03-10T10:00:00Z' } }, { '/plan/date': 'wrong-format' }],
    ['a release of 61 characters', { plan: { release: 'x'.repeat(61) } }, { '/plan/release': 'too-long' }],
    ['a blank release', { plan: { release: ' ' } }, { '/plan/release': 'too-short' }],
    ['a release of two lines', { plan: { release: 'a\nb' } }, { '/plan/release': 'wrong-format' }],
    ['NUL in the release', { plan: { release: 'a\0b' } }, { '/plan/release': 'wrong-format' }],
    ['half a character in the release', { plan: { release: 'a\ud83d' } }, { '/plan/release': 'wrong-format' }],
    ['a state', { plan: { release: '1', state: 'closed' } }, { '/plan/state': 'unknown-field' }],
  ])('cannot plan with %s', (_what, body, fields) =>
    refuseAct(olga, `${number}/actions/plan`, { text: 'Canary', ...body }, wrong(fields)),
  );

  it('plans for today, which is not over', async () => {
    const planned = await act(olga, await taken(), 'plan', { text: 'Canary', plan: { date: '2026-03-10' } });
    expect(planned).toMatchObject({ state: 'planned', plan: { date: '2026-03-10' } });
  });
});

describe('a requester', () => {
  it.each(['take-charge', 'ask-customer', 'answer', 'diagnose', 'plan', 'resolve', 'release'])(
    'may never %s',
    (action) => refuseAct(anna, `${number}/actions/${action}`, { text: 'Canary' }, notAllowed),
  );

  it('may neither assign, move nor reclassify', async () => {
    await refuseAct(anna, `${number}/actions/assign`, { owner: olga.id }, notAllowed);
    await refuseAct(anna, `${number}/actions/assign`, { owner: 'nobody' }, notAllowed);
    await refuseAct(anna, `${number}/actions/move`, { queue: 'teaching' }, notAllowed);
    await refused(anna, `PATCH /v1/tickets/${number}`, { body: { severity: 'low' }, headers }, notAllowed);
  });

  it('confirms only what is resolved', () => refuseAct(anna, `${number}/actions/confirm`, {}, notNow));

  it.each(['reply', 'note'])('cannot write a %s', (kind) =>
    refuseAct(anna, `${number}/articles`, { kind, text: 'Canary' }, notAllowed),
  );

  it.each([
    ['confirm', 'actions/confirm', {}],
    ['comment', 'articles', { kind: 'comment', text: 'Canary' }],
  ])('cannot %s once it is closed', (_what, path, body) => refuseAct(anna, `${over}/${path}`, body, closed));

  it('cannot link a file to a closed ticket', async () => {
    const attachments = [await upload(anna)];
    await refuseAct(anna, `${over}/articles`, { kind: 'comment', text: 'Canary', attachments }, closed);
  });
});

describe('the desk', () => {
  it.each(['reply', 'note'])('cannot write a %s once it is closed', async (kind) => {
    for (const who of [olga, sofia]) await refuseAct(who, `${over}/articles`, { kind, text: 'Canary' }, closed);
  });

  it('cannot comment in place of the requester', () =>
    refuseAct(olga, `${number}/articles`, { kind: 'comment', text: 'Canary' }, notAllowed));

  it('has a tenant admin who reads everything and works nothing', async () => {
    for (const [path, body] of [
      ['actions/take-charge', {}],
      ['actions/assign', { owner: oscar.id }],
      ['articles', { kind: 'note', text: 'Canary' }],
    ] as const) {
      await refuseAct(ada, `${untouched}/${path}`, body, notAllowed);
    }
    await refused(ada, `PATCH /v1/tickets/${untouched}`, { body: { severity: 'low' }, headers }, notAllowed);
  });
});
