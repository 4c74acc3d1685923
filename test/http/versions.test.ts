import { describe, expect, it } from 'vitest';
import type { ProblemAnswer } from '#contract/answers/problem';
import type { TicketAnswer } from '#contract/answers/ticket';
import type { Person } from '#domain/people/person';
import { cast } from '#support/http-cast';
import { httpRefusals } from '#support/http-refusals';
import { httpWork, openingBody } from '#support/http-work';
import { httpWorld } from '#support/http-world';

const world = await httpWorld();
const refused = httpRefusals(world);
const { call } = world;
const { open, read, act, write, patch } = httpWork(world);
const { anna, rita, robot, olga, oscar, otto, sofia, ada } = cast;

const stale = { status: 412, code: 'version-conflict' } as const;
const missing = { status: 428, code: 'if-match-required' } as const;
const actPath = (number: string, action: string) => `/v1/tickets/${number}/actions/${action}`;
const etagOf = async (who: Person, number: string) => (await read(who, number)).headers['etag'];

describe('an operator', () => {
  it('must say which version they act on', async () => {
    const { number } = await open(anna);
    for (const who of [olga, sofia, ada]) {
      await refused(who, `POST ${actPath(number, 'take-charge')}`, { body: {} }, missing);
      await refused(who, `PATCH /v1/tickets/${number}`, { body: { severity: 'low' } }, missing);
      await refused(
        who,
        `PATCH /v1/tickets/${number}`,
        { body: { severity: 'low' }, headers: { 'if-match': '' } },
        missing,
      );
    }
  });

  it('who may not see the ticket finds none, whatever is missing or wrong', async () => {
    const { number } = await open(anna);
    const none = { status: 404, code: 'not-found' } as const;
    for (const body of [{}, { queue: 'teaching' }, { plan: { release: '1' }, queue: 'teaching' }]) {
      await refused(otto, `POST ${actPath(number, 'take-charge')}`, { body }, none);
      await refused(otto, `POST ${actPath('2026-999999', 'take-charge')}`, { body }, none);
      await refused(olga, `POST ${actPath(number, 'move')}`, { body }, missing);
    }
  });

  it.each(['"999"', '1', 'W/"1"', '"p1"', '""', '"1', "'1'", '"01"', ',', '"1 "', 'null', '"1" "2"'])(
    'is refused with the version %s',
    async (tag) => {
      const { number } = await open(anna);
      const headers = { 'if-match': tag };
      await refused(olga, `POST ${actPath(number, 'take-charge')}`, { body: {}, headers }, stale);
      await refused(olga, `PATCH /v1/tickets/${number}`, { body: { severity: 'low' }, headers }, stale);
    },
  );

  it.each(['"1"', '*', '"7", "1"', ' "1" ', '"7",*'])('is let through with the version %s', async (tag) => {
    const { number } = await open(anna);
    const headers = { 'if-match': tag };
    expect((await call(olga, 'POST', actPath(number, 'take-charge'), { body: {}, headers })).status).toBe(200);
  });

  it('who is late is shown the ticket as it is, with its version', async () => {
    const { number } = await open(anna);
    const seen = await etagOf(oscar, number);
    await act(olga, number, 'take-charge');
    const headers = { 'if-match': seen ?? '' };
    for (const late of [
      await call<ProblemAnswer>(oscar, 'POST', actPath(number, 'take-charge'), { body: {}, headers }),
      await call<ProblemAnswer>(oscar, 'PATCH', `/v1/tickets/${number}`, { body: { severity: 'low' }, headers }),
    ]) {
      const now = await read(oscar, number);
      expect([late.status, late.headers['etag'], late.body.current]).toEqual([412, now.headers['etag'], now.body]);
      expect(now.body).toMatchObject({ state: 'awaiting_support', owner: { id: 'olga' } });
    }
  });

  it('is told of every event by a new version, notes included', async () => {
    const { number } = await open(anna);
    const tags = [await etagOf(olga, number)];
    await act(olga, number, 'take-charge');
    tags.push(await etagOf(olga, number));
    await write(olga, number, 'note');
    tags.push(await etagOf(olga, number));
    await act(olga, number, 'assign', { owner: oscar.id });
    tags.push(await etagOf(sofia, number));
    expect(tags).toEqual(['"1"', '"2"', '"3"', '"4"']);
  });

  it('never needs a version to write', async () => {
    const { number } = await open(anna);
    await act(olga, number, 'take-charge');
    for (const kind of ['reply', 'note']) await write(olga, number, kind);
  });
});

describe('a requester', () => {
  const resolved = async (): Promise<string> => {
    const { number } = await open(anna, openingBody('clarification'));
    await act(olga, number, 'take-charge');
    await act(olga, number, 'answer', { text: 'Canary' });
    return number;
  };

  it('confirms without a version, or with the one they have seen', async () => {
    const path = actPath(await resolved(), 'confirm');
    expect((await call(anna, 'POST', path, { body: {} })).status).toBe(200);
    const number = await resolved();
    const headers = { 'if-match': (await etagOf(anna, number)) ?? '' };
    expect((await call(anna, 'POST', actPath(number, 'confirm'), { body: {}, headers })).status).toBe(200);
  });

  it('who asks for a version that is over is shown the ticket as it is', async () => {
    const number = await resolved();
    const headers = { 'if-match': '"p1"' };
    await refused(anna, `POST ${actPath(number, 'confirm')}`, { body: {}, headers }, stale);
    const late = await call<ProblemAnswer>(anna, 'POST', actPath(number, 'confirm'), { body: {}, headers });
    const now = await read(anna, number);
    expect([late.headers['etag'], late.body.current]).toEqual([now.headers['etag'], now.body]);
    expect(JSON.stringify(late.body.current)).not.toContain('owner');
  });

  it('may not reclassify, with or without a version', async () => {
    const { number } = await open(anna);
    const body = { severity: 'low' };
    await refused(anna, `PATCH /v1/tickets/${number}`, { body }, missing);
    const headers = { 'if-match': '"p1"' };
    await refused(anna, `PATCH /v1/tickets/${number}`, { body, headers }, { status: 403, code: 'not-allowed' });
  });

  it('has the same version as everybody on their side, who see the same', async () => {
    const { number } = await open(anna);
    await act(olga, number, 'take-charge');
    const [mine, ...others] = await Promise.all([anna, rita, robot].map((who) => read(who, number)));
    for (const { headers, body } of others) {
      expect(headers['etag']).toBe(mine?.headers['etag']);
      expect({ ...body, can: {} }).toEqual({ ...mine?.body, can: {} });
    }
  });
});

describe('whoever has read a ticket', () => {
  it('is told so even where a proxy on the way has made the version weak', async () => {
    const { number } = await open(anna);
    const etag = (await read(anna, number)).headers['etag'];
    for (const weak of [`W/${etag}`, `"p0", W/${etag}`, `"p0",W/${etag}`]) {
      const headers = { 'if-none-match': weak };
      expect((await call(anna, 'GET', `/v1/tickets/${number}`, { headers })).status).toBe(304);
    }
    const headers = { 'if-none-match': 'W/"p0", "W/p1"' };
    expect((await call(anna, 'GET', `/v1/tickets/${number}`, { headers })).status).toBe(200);
  });

  it('is told when their copy is still true', async () => {
    const { number } = await open(anna);
    for (const who of [anna, rita, olga]) {
      const { headers } = await read(who, number);
      const again = { 'if-none-match': headers['etag'] ?? '' };
      const answer = await call(who, 'GET', `/v1/tickets/${number}`, { headers: again });
      expect([answer.status, answer.text, answer.headers['etag']]).toEqual([304, '', headers['etag']]);
    }
    await patch(olga, number, { severity: 'blocking' });
    const old = { 'if-none-match': '"p1"' };
    expect((await call<TicketAnswer>(anna, 'GET', `/v1/tickets/${number}`, { headers: old })).body).toMatchObject({
      priority: 'code_red',
    });
  });
});
