import { describe, expect, it } from 'vitest';
import type { TicketAnswer } from '#contract/answers/ticket';
import type { Person } from '#domain/people/person';
import { cast } from '#support/http-cast';
import { expectWhole, historyOf } from '#support/http-history';
import { httpWork, openingBody } from '#support/http-work';
import { httpWorld } from '#support/http-world';

const world = await httpWorld();
const { call } = world;
const { open, act } = httpWork(world);
const { anna, emma, rita, robot, olga, oscar, sofia } = cast;

const writers: readonly (readonly [who: Person, kind: string])[] = [
  [anna, 'comment'],
  [olga, 'note'],
  [rita, 'comment'],
  [oscar, 'reply'],
  [robot, 'comment'],
  [sofia, 'note'],
  [olga, 'reply'],
  [oscar, 'note'],
];
const crowd = Array.from({ length: 200 }, (_, at) => at);

const articlesOf = async (number: string): Promise<string[]> => {
  const page = await world.store.tickets.allArticles(number, { limit: 1_000 });
  return page.ok ? page.value.items.map(({ body }) => body) : [];
};

describe('CONC-2AGENTS (FAULTS 1.15, 5.38; Zammad #246, RT db0a61d918): two hundred people who write on one ticket at once', () => {
  it('are all heard, once each, or told to come again: nothing is lost, doubled or half done', {
    timeout: 120_000,
  }, async () => {
    const { number } = await open(anna);
    await act(olga, number, 'take-charge');
    const write = (at: number) => {
      const [who, kind] = writers[at % writers.length] ?? [anna, 'comment'];
      const headers = { 'idempotency-key': `crowd-${at}` };
      return call(who, 'POST', `/v1/tickets/${number}/articles`, { body: { kind, text: `Canary ${at}` }, headers });
    };
    const texts = (ats: readonly number[]) => ats.map((at) => `Canary ${at}`).toSorted();
    const heardOf = async () => (await articlesOf(number)).filter((text) => text.startsWith('Canary ')).toSorted();

    const answers = await Promise.all(crowd.map(write));
    for (const { status, headers, text } of answers) {
      expect([201, 503], text).toContain(status);
      if (status === 503) expect(headers['retry-after']).toBe('1');
    }
    const heard = crowd.filter((at) => answers[at]?.status === 201);
    expect(heard.length).toBeGreaterThan(0);
    expect(await heardOf()).toEqual(texts(heard));
    await expectWhole(world, number);

    const waiting = crowd.filter((at) => answers[at]?.status === 503);
    while (waiting.length > 0) {
      const few = waiting.splice(0, 4);
      const later = await Promise.all(few.map(write));
      waiting.push(...few.filter((_, position) => later[position]?.status !== 201));
    }
    expect(await heardOf()).toEqual(texts(crowd));
    await expectWhole(world, number);
    expect(await historyOf(world, number)).toHaveLength(2 + crowd.length);
    const again = await Promise.all(crowd.slice(0, 20).map(write));
    expect(new Set(again.map(({ status }) => status))).toEqual(new Set([201]));
    expect(await historyOf(world, number)).toHaveLength(2 + crowd.length);
  });
});

describe('DEDUP (FAULTS 1.14, 2.1, 5.15, 5.16; osTicket #462): a requester who sends an opening twenty times at once', () => {
  const opened = async (): Promise<string[]> =>
    (await call<{ items: TicketAnswer[] }>(emma, 'GET', '/v1/tickets?limit=200')).body.items.map((one) => one.number);
  const send = (key: string, more: object = {}) =>
    call<TicketAnswer>(emma, 'POST', '/v1/tickets', {
      body: { ...openingBody(), ...more },
      headers: { 'idempotency-key': key },
    });

  it('has one ticket', async () => {
    const before = await opened();
    const answers = await Promise.all(Array.from({ length: 20 }, () => send('same')));
    expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(201);
    expect(await opened()).toHaveLength(before.length + 1);
  });

  it('with another text each time has the first, and is told that the key was used', async () => {
    const before = await opened();
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, at) => send('other', { subject: `Canary ${at}` })),
    );
    const served = answers.filter(({ status }) => status === 201);
    const refused = answers.filter(({ status }) => status === 422);
    expect([served.length, refused.length]).toEqual([1, 19]);
    expect(await opened()).toHaveLength(before.length + 1);
    expect((await opened()).includes(served[0]?.body.number ?? '')).toBe(true);
  });
});
