import { describe, expect, it } from 'vitest';
import { cast } from '#support/http-cast';
import { httpRefusals, type Refusal } from '#support/http-refusals';
import { httpRepeats } from '#support/http-repeats';
import { httpWork, openingBody } from '#support/http-work';
import { httpWorld } from '#support/http-world';

const world = await httpWorld();
const refused = httpRefusals(world);
const { newKey, post, told } = httpRepeats(world);
const { call, clock, dump } = world;
const { open, read, act } = httpWork(world);
const { anna, robot, olga, oscar, otto, nina } = cast;

const reused: Refusal = { status: 422, code: 'idempotency-key-reused' };
describe('whoever writes again under the same key', () => {
  it.each([
    ['a requester', anna, 'comment'],
    ['an operator', olga, 'reply'],
    ['an operator', olga, 'note'],
  ] as const)('has one article: %s', async (_who, who, kind) => {
    const { number } = await open(anna);
    const key = newKey();
    const path = `/v1/tickets/${number}/articles`;
    const body = { kind, text: 'Canary' };
    const answers = [
      await post(who, path, [key], body),
      ...(await Promise.all([1, 2, 3].map(() => post(who, path, [key], body)))),
    ];
    for (const answer of answers) expect(told(answer)).toEqual(answers[0] && told(answers[0]));
    const written = (await call<{ items: unknown[] }>(olga, 'GET', path)).body.items;
    expect(written).toHaveLength(2);
  });

  it('may do so after the ticket was closed', async () => {
    const { number } = await open(anna, openingBody('clarification'));
    const key = newKey();
    const body = { kind: 'comment', text: 'Canary' };
    const first = await post(anna, `/v1/tickets/${number}/articles`, [key], body);
    await act(olga, number, 'take-charge');
    await act(olga, number, 'answer', { text: 'Canary' });
    await act(anna, number, 'confirm');
    expect(told(await post(anna, `/v1/tickets/${number}/articles`, [key], body))).toEqual(told(first));
  });
});

describe('an operator who acts again under the same key', () => {
  it('reads the ticket as their action left it, whatever version they name', async () => {
    const { number } = await open(anna);
    const key = newKey();
    const path = `/v1/tickets/${number}/actions/take-charge`;
    const first = await post(olga, path, [key, '"1"'], {});
    expect(told(first)).toMatchObject({ status: 200, etag: '"2"', body: { state: 'awaiting_support' } });
    clock.forward({ minutes: 5 });
    await act(olga, number, 'diagnose', { text: 'Canary' });
    const after = await dump();
    for (const tag of ['"1"', '"2"', '"3"', '*'])
      expect(told(await post(olga, path, [key, tag], {}))).toEqual(told(first));
    expect(await dump()).toEqual(after);
  });

  it('acts once when ten arrive at once', async () => {
    const { number } = await open(anna);
    const key = newKey();
    const path = `/v1/tickets/${number}/actions/take-charge`;
    const answers = await Promise.all(Array.from({ length: 10 }, () => post(olga, path, [key, '"1"'], {})));
    for (const answer of answers) expect(told(answer)).toEqual(answers[0] && told(answers[0]));
    expect(answers[0]?.body.version).toBe(2);
  });

  it('is refused with another body or action', async () => {
    const { number } = await open(anna);
    const key = newKey();
    const headers = { 'idempotency-key': key, 'if-match': '*' };
    await post(olga, `/v1/tickets/${number}/actions/take-charge`, [key], {});
    const path = `/v1/tickets/${number}/actions`;
    await refused(olga, `POST ${path}/take-charge`, { body: { text: 'Canary' }, headers }, reused);
    await refused(olga, `POST ${path}/diagnose`, { body: { text: 'Canary' }, headers }, reused);
  });

  it('who was late is not kept from acting on what they then read', async () => {
    const { number } = await open(anna);
    const key = newKey();
    const path = `/v1/tickets/${number}/actions/take-charge`;
    expect((await post(olga, path, [key, '"9"'], {})).status).toBe(412);
    expect((await post(olga, path, [key, '"1"'], {})).status).toBe(200);
  });
});

describe('whoever has lost their right meanwhile', () => {
  it('is told that nothing is there: an operator who left the queue', async () => {
    const { number } = await open(anna);
    const [key, noteKey] = [newKey(), newKey()];
    const note = { kind: 'note', text: 'Canary' };
    await post(oscar, `/v1/tickets/${number}/articles`, [noteKey], note);
    await post(oscar, `/v1/tickets/${number}/actions/assign`, [key], { owner: olga.id, responsible: olga.id });
    await world.become({ ...oscar, queues: ['teaching'] });
    const headers = (one: string) => ({ 'idempotency-key': one, 'if-match': '*' });
    const gone: Refusal = { status: 404, code: 'not-found' };
    await refused(oscar, `POST /v1/tickets/${number}/articles`, { body: note, headers: headers(noteKey) }, gone);
    const body = { owner: olga.id, responsible: olga.id };
    await refused(oscar, `POST /v1/tickets/${number}/actions/assign`, { body, headers: headers(key) }, gone);
    await world.become(oscar);
    expect((await post(oscar, `/v1/tickets/${number}/articles`, [noteKey], note)).status).toBe(201);
  });

  it('is told that nothing is there: an API client that changed its organisation', async () => {
    const key = newKey();
    const body = { ...openingBody(), requester: anna.email };
    expect((await post(robot, '/v1/tickets', [key], body)).status).toBe(201);
    await world.become({ ...robot, organisation: 'aurora-2' });
    const headers = { 'idempotency-key': key };
    await refused(robot, 'POST /v1/tickets', { body, headers }, { status: 404, code: 'not-found' });
    await world.become(robot);
  });
});

describe('an operator who moves a ticket out of their sight', () => {
  it('again under the same key reads the ticket as they left it, but not as it is', async () => {
    const { number } = await open(anna);
    const key = newKey();
    const path = `/v1/tickets/${number}/actions/move`;
    const first = await post(olga, path, [key], { queue: 'teaching' });
    expect(first.body).toMatchObject({ queue: 'teaching', can: {} });
    await act(otto, number, 'take-charge');
    expect(told(await post(olga, path, [key], { queue: 'teaching' }))).toEqual(told(first));
    expect((await read(olga, number)).status).toBe(404);
    await world.become({ ...olga, queues: [] });
    const headers = { 'idempotency-key': key, 'if-match': '*' };
    await refused(olga, `POST ${path}`, { body: { queue: 'teaching' }, headers }, { status: 404, code: 'not-found' });
    await world.become(olga);
  });
});

describe('an operator who opens for a caller', () => {
  it.each([
    ['on a queue that is not theirs', otto],
    ['without working on any queue', nina],
  ])('again under the same key reads the ticket as it was: %s', async (_what, who) => {
    const key = newKey();
    const body = { ...openingBody(), requester: anna.email, channel: 'phone' };
    const first = await post(who, '/v1/tickets', [key], body);
    await act(olga, first.body.number, 'take-charge');
    expect(told(await post(who, '/v1/tickets', [key], body))).toEqual(told(first));
    expect((await read(who, first.body.number)).status).toBe(404);
  });
});
