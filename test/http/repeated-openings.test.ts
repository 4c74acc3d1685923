import { describe, expect, it } from 'vitest';
import type { TicketAnswer } from '#contract/answers/ticket';
import type { Person } from '#domain/people/person';
import { cast } from '#support/http-cast';
import { httpRefusals, type Refusal } from '#support/http-refusals';
import { httpRepeats } from '#support/http-repeats';
import { httpWork, openingBody } from '#support/http-work';
import { httpWorld } from '#support/http-world';

const world = await httpWorld();
const refused = httpRefusals(world);
const { newKey, post, told } = httpRepeats(world);
const { call, clock, dump } = world;
const { open, read, act, write } = httpWork(world);
const { anna, bruno, emma, olga } = cast;

const reused: Refusal = { status: 422, code: 'idempotency-key-reused' };
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
