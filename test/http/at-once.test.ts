import { describe, expect, it } from 'vitest';
import type { ArticleAnswer } from '#contract/answers/article';
import type { Person } from '#domain/people/person';
import { civilCalendar } from '#runtime/civil-calendar';
import { cast } from '#support/http-cast';
import { expectWhole as expectWholeHistory } from '#support/http-history';
import { httpTicketIn } from '#support/http-paths';
import { httpWork } from '#support/http-work';
import { type HttpAnswer, httpWorld } from '#support/http-world';
import { closeDueTickets } from '#use-cases/close/close-due-tickets';

const world = await httpWorld();
const { call, clock, store } = world;
const work = httpWork(world);
const { open, read, act, tryAct, tryWrite } = work;
const ticketIn = httpTicketIn(work);
const { anna, rita, robot, olga, oscar, otto, sofia } = cast;

const articlesOf = async (number: string): Promise<readonly ArticleAnswer[]> =>
  (await call<{ items: ArticleAnswer[] }>(olga, 'GET', `/v1/tickets/${number}/articles?limit=200`)).body.items;

const expectWhole = (number: string): Promise<void> => expectWholeHistory(world, number);
const statusesOf = (answers: readonly HttpAnswer[]): number[] => answers.map(({ status }) => status).toSorted();

describe('many people who work on one ticket at once', () => {
  it('lose nothing that was acknowledged, and are told to try again at worst', async () => {
    const number = await ticketIn('anomaly', 'awaiting_support');
    const writers: readonly [Person, string][] = [
      [anna, 'comment'],
      [rita, 'comment'],
      [robot, 'comment'],
      [olga, 'reply'],
      [oscar, 'note'],
    ];
    const writings = Array.from({ length: 30 }, (_, count) => {
      const [who, kind] = writers[count % writers.length] ?? [anna, 'comment'];
      return tryWrite(who, number, kind, { text: `Canary ${count}` });
    });
    const actions = [
      tryAct(olga, number, 'assign', { owner: oscar.id }),
      tryAct(sofia, number, 'diagnose', { text: 'Canary action' }),
      tryAct(oscar, number, 'release', { text: 'Canary action' }),
      work.tryPatch(olga, number, { severity: 'low' }),
    ];
    const [written, acted] = await Promise.all([Promise.all(writings), Promise.all(actions)]);
    for (const { status } of written) expect([201, 503]).toContain(status);
    for (const { status } of acted) expect([200, 409, 412, 503]).toContain(status);
    for (const { status, headers } of [...written, ...acted])
      if (status === 503) expect(headers['retry-after']).toBe('1');
    const texts = (await articlesOf(number)).map(({ text }) => text);
    const acknowledged = written.flatMap(({ status }, count) => (status === 201 ? [`Canary ${count}`] : []));
    expect(texts.filter((text) => /^Canary \d/.test(text)).toSorted()).toEqual(acknowledged.toSorted());
    expect(acknowledged.length).toBeGreaterThan(0);
    await expectWhole(number);
  });

  it('who come again under the same key are all served in the end', async () => {
    const { number } = await open(anna);
    const insist = async (count: number): Promise<number> => {
      for (let tries = 1; ; tries += 1) {
        const { status } = await call(anna, 'POST', `/v1/tickets/${number}/articles`, {
          body: { kind: 'comment', text: `Canary ${count}` },
          headers: { 'idempotency-key': `insist-${count}` },
        });
        if (status !== 503) return status;
        expect(tries).toBeLessThan(20);
      }
    };
    const statuses = await Promise.all(Array.from({ length: 20 }, (_, count) => insist(count)));
    expect(new Set(statuses)).toEqual(new Set([201]));
    expect((await articlesOf(number)).length).toBe(21);
    await expectWhole(number);
  });
});

describe('two operators with the same version', () => {
  it.each([
    ['take-charge', {}],
    ['assign', { owner: oscar.id }],
    ['move', { queue: 'students_second' }],
  ])('%s: one does, the other is shown what happened', async (action, body) => {
    for (let round = 0; round < 5; round += 1) {
      const { number } = await open(anna);
      const headers = { 'if-match': '"1"' };
      const path = `/v1/tickets/${number}/actions/${action}`;
      const answers = await Promise.all([oscar, sofia].map((who) => call(who, 'POST', path, { body, headers })));
      expect(statusesOf(answers)).toEqual([200, 412]);
      await expectWhole(number);
    }
  });

  it('reclassify: one does, the other is shown what happened', async () => {
    const { number } = await open(anna);
    const headers = { 'if-match': '"1"' };
    const answers = await Promise.all(
      ['low', 'high', 'blocking'].map((severity) =>
        call(olga, 'PATCH', `/v1/tickets/${number}`, { body: { severity }, headers }),
      ),
    );
    expect(statusesOf(answers)).toEqual([200, 412, 412]);
    await expectWhole(number);
  });
});

describe('a comment that races', () => {
  it('with a confirmation wins or loses whole', async () => {
    for (let round = 0; round < 8; round += 1) {
      const number = await ticketIn('clarification', 'resolved');
      const [comment, confirmation] = await Promise.all([
        tryWrite(rita, number, 'comment'),
        call(anna, 'POST', `/v1/tickets/${number}/actions/confirm`, { body: {} }),
      ]);
      const { state } = (await read(anna, number)).body;
      const outcome = [comment.status, confirmation.status, state];
      expect([
        [201, 409, 'awaiting_support'],
        [409, 200, 'closed'],
      ]).toContainEqual(outcome);
      await expectWhole(number);
    }
  });

  it('with the clock wins or loses whole', async () => {
    const numbers = await Promise.all(Array.from({ length: 8 }, () => ticketIn('clarification', 'resolved')));
    clock.forward({ days: 11 });
    const sweep = closeDueTickets({ ...store, clock, calendar: civilCalendar });
    const [comments] = await Promise.all([
      Promise.all(numbers.map((number) => tryWrite(anna, number, 'comment'))),
      sweep(() => true),
      sweep(() => true),
    ]);
    for (const [position, number] of numbers.entries()) {
      const { state } = (await read(anna, number)).body;
      expect([
        [201, 'awaiting_support'],
        [409, 'closed'],
      ]).toContainEqual([comments[position]?.status, state]);
      await expectWhole(number);
    }
  });
});

describe('an operator who assigns while the ticket moves', () => {
  it('never gives it to somebody who does not work on its queue', async () => {
    for (let round = 0; round < 8; round += 1) {
      const { number } = await open(anna);
      const headers = { 'if-match': '*' };
      const path = `/v1/tickets/${number}/actions`;
      const answers = await Promise.all([
        call(sofia, 'POST', `${path}/move`, { body: { queue: 'teaching' }, headers }),
        call(sofia, 'POST', `${path}/assign`, { body: { owner: olga.id }, headers }),
      ]);
      for (const { status } of answers) expect([200, 400]).toContain(status);
      const { owner, queue } = (await read(sofia, number)).body;
      expect([queue, owner?.id]).not.toEqual(['teaching', 'olga']);
    }
    const { number } = await open(anna);
    await act(sofia, number, 'move', { queue: 'teaching' });
    expect((await tryAct(sofia, number, 'assign', { owner: otto.id })).status).toBe(200);
  });
});
