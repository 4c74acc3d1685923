import { describe, expect, it } from 'vitest';
import type { Person } from '#domain/people/person';
import { cast } from '#support/http-cast';
import { httpRefusals } from '#support/http-refusals';
import { httpRepeats } from '#support/http-repeats';
import { openingBody } from '#support/http-work';
import { type HttpAnswer, httpWorld } from '#support/http-world';

const limits = { openingsPerHour: 30, changesPerHour: 12 };
const world = await httpWorld({ limits });
const refused = httpRefusals(world);
const { newKey, post, told } = httpRepeats(world);
const { call, clock } = world;
const { anna, bruno, emma, olga, robot } = cast;

const tooMany = { status: 429, code: 'too-many-requests' } as const;
const tryOpen = (who: Person): Promise<HttpAnswer> => call(who, 'POST', '/v1/tickets', { body: openingBody() });
const tryChange = (who: Person): Promise<HttpAnswer> =>
  call(who, 'PATCH', '/v1/me', { body: { language: who.language } });
const times = async (count: number, act: () => Promise<HttpAnswer>): Promise<number[]> =>
  (await Promise.all(Array.from({ length: count }, act))).map(({ status }) => status);

/** The next clock hour, in which nobody has done anything yet. */
const nextHour = (minutes = '00'): void => {
  clock.forward({ hours: 1 });
  clock.set(clock.now().replace(/:\d\d:\d\d/, `:${minutes}:00`));
};

describe('a person', () => {
  it('opens thirty tickets in an hour, and is told when to come back with the next', async () => {
    nextHour('45');
    expect(new Set(await times(30, () => tryOpen(anna)))).toEqual(new Set([201]));
    await refused(anna, 'POST /v1/tickets', { body: openingBody() }, tooMany);
    expect((await tryOpen(anna)).headers['retry-after']).toBe('900');
    clock.forward({ minutes: 14, seconds: 59 });
    expect((await tryOpen(anna)).headers['retry-after']).toBe('1');
    clock.forward({ seconds: 1 });
    expect((await tryOpen(anna)).status).toBe(201);
  });

  it('opens no more than thirty when all come at once', async () => {
    nextHour();
    const statuses = await times(40, () => tryOpen(anna));
    expect([201, 429].map((status) => statuses.filter((one) => one === status).length)).toEqual([30, 10]);
  });

  it('is not held back by what others do', async () => {
    nextHour();
    await times(31, () => tryOpen(anna));
    expect((await tryOpen(anna)).status).toBe(429);
    expect((await tryOpen(bruno)).status).toBe(201);
  });

  it('who may open no more still writes, and reads without limit', async () => {
    nextHour();
    await times(31, () => tryOpen(anna));
    expect((await tryChange(anna)).status).toBe(200);
    expect(new Set(await times(60, () => call(anna, 'GET', '/v1/tickets?limit=1')))).toEqual(new Set([200]));
  });

  it('changes things in every way together as often as the limit says', async () => {
    nextHour();
    const { body } = await call<{ number: string }>(emma, 'POST', '/v1/tickets', { body: openingBody() });
    const comment = { body: { kind: 'comment', text: 'Canary' } };
    const file = { body: { name: 'canary.pdf', contentType: 'application/pdf', size: 1 } };
    const path = `/v1/tickets/${body.number}`;
    const ways = [
      () => call(emma, 'POST', `${path}/articles`, comment),
      () => call(emma, 'POST', '/v1/uploads', file),
      () => call(emma, 'POST', `${path}/actions/confirm`, { body: {} }),
      () => tryChange(emma),
    ];
    for (const way of [...ways, ...ways, ...ways]) expect((await way()).status).not.toBe(429);
    for (const way of ways) expect((await way()).status).toBe(429);
    expect((await tryOpen(emma)).status).toBe(201);
  });

  it.each([['an operator', olga]])('of any role is counted: %s', async (_who, who) => {
    nextHour();
    const change = () => call(who, 'POST', '/v1/uploads', { body: { name: 'c', contentType: 'a/b', size: 1 } });
    const statuses = await times(14, change);
    expect(statuses.filter((status) => status === 429)).toHaveLength(2);
  });

  it('of a whole university goes through its portal: an API client may do a hundred times as much', async () => {
    const strict = await httpWorld({ limits: { openingsPerHour: 1, changesPerHour: 1 } });
    const body = { name: 'c', contentType: 'a/b', size: 1 };
    const change = (who: Person) => strict.call(who, 'POST', '/v1/uploads', { body });
    expect(await times(2, () => change(anna))).toEqual(expect.arrayContaining([201, 429]));
    expect(new Set(await times(100, () => change(robot)))).toEqual(new Set([201]));
    expect((await change(robot)).status).toBe(429);
  });

  it('who repeats a request under its key is not counted, and is answered at the limit', async () => {
    nextHour();
    const key = newKey();
    const first = await post(anna, '/v1/tickets', [key], openingBody());
    await times(30, () => tryOpen(anna));
    expect((await tryOpen(anna)).status).toBe(429);
    for (let again = 0; again < 3; again += 1) {
      expect(told(await post(anna, '/v1/tickets', [key], openingBody()))).toEqual(told(first));
    }
  });

  it('is not counted for what could not be read', async () => {
    nextHour();
    expect(new Set(await times(40, () => call(anna, 'POST', '/v1/tickets', { text: '{' })))).toEqual(new Set([400]));
    expect((await tryOpen(anna)).status).toBe(201);
  });
});
