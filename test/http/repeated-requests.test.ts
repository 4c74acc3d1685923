import { describe, expect, it } from 'vitest';
import type { TicketAnswer } from '#contract/answers/ticket';
import type { Person } from '#domain/people/person';
import { cast } from '#support/http-cast';
import { httpRefusals, type Refusal } from '#support/http-refusals';
import { httpWork, openingBody } from '#support/http-work';
import { type Caller, type HttpAnswer, httpWorld } from '#support/http-world';

const world = await httpWorld();
const refused = httpRefusals(world);
const { call, clock, dump } = world;
const { open, read, act, write } = httpWork(world);
const { anna, bruno, emma, robot, olga, oscar, otto, nina } = cast;

const reused: Refusal = { status: 422, code: 'idempotency-key-reused' };
let keys = 0;
const newKey = (): string => {
  keys += 1;
  return `key-${keys}`;
};

/** A POST under a key; `etag` where the desk needs one. */
const post = (who: Caller, path: string, [key, etag = '*']: readonly [key: string, etag?: string], body: object) =>
  call<TicketAnswer>(who, 'POST', path, { body, headers: { 'idempotency-key': key, 'if-match': etag } });
const told = ({ status, headers, body }: HttpAnswer) => ({
  status,
  body,
  etag: headers['etag'],
  location: headers['location'],
});
const numbersOf = async (who: Person): Promise<string[]> =>
  (await call<{ items: TicketAnswer[] }>(who, 'GET', '/v1/tickets?ended=include&limit=200')).body.items.map(
    ({ number }) => number,
  );

describe('a requester who opens a ticket again under the same key', () => {
  it('has one ticket and the same answer', async () => {
    const key = newKey();
    const before = await numbersOf(anna);
    const first = await post(anna, '/v1/tickets', [key], openingBody());
    expect(told(first)).toMatchObject({ status: 201, etag: '"p1"', location: `/v1/tickets/${first.body.number}` });
    const after = await dump();
    for (let again = 0; again < 3; again += 1) {
      expect(told(await post(anna, '/v1/tickets', [key], openingBody()))).toEqual(told(first));
    }
    expect(await dump()).toEqual(after);
    expect(await numbersOf(anna)).toHaveLength(before.length + 1);
  });

  it('has one ticket when twenty arrive at once', async () => {
    const key = newKey();
    const before = await numbersOf(emma);
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => post(emma, '/v1/tickets', [key], openingBody('clarification'))),
    );
    const [first] = answers;
    expect(first?.status).toBe(201);
    for (const answer of answers) expect(told(answer)).toEqual(first && told(first));
    expect(await numbersOf(emma)).toHaveLength(before.length + 1);
  });

  it('reads it as it was, however it has moved on', async () => {
    const key = newKey();
    const first = await post(anna, '/v1/tickets', [key], openingBody());
    const { number } = first.body;
    clock.forward({ hours: 1 });
    await act(olga, number, 'take-charge');
    await write(olga, number, 'note');
    await act(olga, number, 'diagnose', { text: 'Canary' });
    expect(told(await post(anna, '/v1/tickets', [key], openingBody()))).toEqual(told(first));
    expect((await read(anna, number)).body.state).toBe('in_progress');
  });

  it('is refused with another body', async () => {
    const key = newKey();
    const headers = { 'idempotency-key': key };
    await post(anna, '/v1/tickets', [key], openingBody());
    for (const other of [{ subject: 'Another' }, { severity: 'low' }, { environment: 'training' }]) {
      await refused(anna, 'POST /v1/tickets', { body: { ...openingBody(), ...other }, headers }, reused);
    }
  });

  it('may write the same body in another order', async () => {
    const key = newKey();
    const first = await post(anna, '/v1/tickets', [key], openingBody());
    const turned = Object.fromEntries(Object.entries(openingBody()).reverse());
    expect(told(await post(anna, '/v1/tickets', [key], turned))).toEqual(told(first));
  });

  it('after 48 hours opens a new one', async () => {
    const key = newKey();
    const first = await post(anna, '/v1/tickets', [key], openingBody());
    clock.forward({ hours: 47, minutes: 59, seconds: 59 });
    expect((await post(anna, '/v1/tickets', [key], openingBody())).body.number).toBe(first.body.number);
    clock.forward({ seconds: 1 });
    const second = await post(anna, '/v1/tickets', [key], openingBody());
    expect([second.status, second.body.number]).not.toEqual([201, first.body.number]);
    expect((await post(anna, '/v1/tickets', [key], openingBody())).body.number).toBe(second.body.number);
  });

  it('opens as many as they like without a key', async () => {
    const [one, other] = [await open(anna), await open(anna)];
    expect(one.number).not.toBe(other.number);
  });

  it('who was refused may try again under the same key', async () => {
    const key = newKey();
    const headers = { 'idempotency-key': key };
    const wrongOne = { ...openingBody(), severity: 'huge' };
    const refusal: Refusal = { status: 400, code: 'invalid-request', fields: { '/severity': 'unknown-value' } };
    await refused(anna, 'POST /v1/tickets', { body: wrongOne, headers }, refusal);
    expect((await post(anna, '/v1/tickets', [key], openingBody())).status).toBe(201);
  });
});

describe('a key', () => {
  it('of one person is nothing to another', async () => {
    const key = newKey();
    const mine = await post(anna, '/v1/tickets', [key], openingBody());
    const theirs = await post(bruno, '/v1/tickets', [key], { ...openingBody(), subject: 'Another' });
    expect([theirs.status, theirs.body.requester.id]).toEqual([201, 'bruno']);
    expect(theirs.body.number).not.toBe(mine.body.number);
  });

  it('of one operation is nothing to another', async () => {
    const key = newKey();
    const { body } = await post(anna, '/v1/tickets', [key], openingBody());
    const comment = await post(anna, `/v1/tickets/${body.number}/articles`, [key], { kind: 'comment', text: 'Canary' });
    expect(comment.status).toBe(201);
    const file = { name: 'canary.pdf', contentType: 'application/pdf', size: 1 };
    expect((await post(anna, '/v1/uploads', [key], file)).status).toBe(201);
  });

  it('of one ticket is refused on another', async () => {
    const [one, other] = [await open(anna), await open(anna)];
    const key = newKey();
    const body = { kind: 'comment', text: 'Canary' };
    await post(anna, `/v1/tickets/${one.number}/articles`, [key], body);
    const headers = { 'idempotency-key': key };
    await refused(anna, `POST /v1/tickets/${other.number}/articles`, { body, headers }, reused);
  });
});

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
