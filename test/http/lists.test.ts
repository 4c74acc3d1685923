import { describe, expect, it } from 'vitest';
import type { TicketSummaryAnswer } from '#contract/answers/ticket';
import type { Person } from '#domain/people/person';
import { cast } from '#support/http-cast';
import { httpRefusals, wrong } from '#support/http-refusals';
import { httpWork, openingBody } from '#support/http-work';
import { httpWorld } from '#support/http-world';

const world = await httpWorld();
const refused = httpRefusals(world);
const { call, clock } = world;
const { open, act, write } = httpWork(world);
const { anna, bruno, rita, robot, otherAnna, otherRita, olga, oscar, otto, sofia, ada } = cast;

const opened = async (who: Person, more: object = {}): Promise<string> => {
  clock.forward({ minutes: 1 });
  return (await open(who, more)).number;
};
const untouched = await opened(anna, { severity: 'low', urgency: 'not_urgent' });
const taken = await opened(anna, { severity: 'blocking' });
const closed = await opened(anna, openingBody('clarification'));
const colleagues = await opened(bruno);
const exams = await opened(bruno, { area: 'exams', subarea: 'exam_booking' });
const foreign = await opened(otherAnna);
await act(olga, taken, 'take-charge');
await act(olga, closed, 'take-charge');
await act(olga, closed, 'answer', { text: 'Canary' });
await act(anna, closed, 'confirm');
clock.forward({ minutes: 1 });
await write(anna, untouched, 'comment');
clock.forward({ minutes: 1 });

const listOf = async (who: Person, query = ''): Promise<readonly TicketSummaryAnswer[]> => {
  const { status, body, text } = await call<{ items: TicketSummaryAnswer[] }>(who, 'GET', `/v1/tickets${query}`);
  expect(status, text).toBe(200);
  return body.items;
};
const numbersOf = async (who: Person, query = ''): Promise<string[]> =>
  (await listOf(who, query)).map(({ number }) => number);

describe('everybody lists what they may see, and nothing else', () => {
  it.each<[string, Person, readonly string[]]>([
    ['a requester their own', anna, [untouched, taken]],
    ['a referent those of the organisation', rita, [untouched, taken, colleagues, exams]],
    ['an API client those of its organisation', robot, [untouched, taken, colleagues, exams]],
    ['a requester of another organisation their own', otherAnna, [foreign]],
    ['a referent of another organisation its own', otherRita, [foreign]],
    ['an operator those of their queues', olga, [untouched, taken, colleagues, foreign]],
    ['an operator of another queue those', otto, [exams]],
    ['a supervisor all', sofia, [untouched, taken, colleagues, exams, foreign]],
    ['a tenant admin all', ada, [untouched, taken, colleagues, exams, foreign]],
  ])('%s', async (_what, who, numbers) => {
    expect((await numbersOf(who)).toSorted()).toEqual(numbers.toSorted());
    const { body } = await call<{ open: number; byState: Record<string, number> }>(who, 'GET', '/v1/tickets/counts');
    expect(body.open).toBe(numbers.length);
    expect(Object.values(body.byState).reduce((sum, count) => sum + count, 0)).toBe(numbers.length);
  });
});

describe('a requester', () => {
  it('sees what changed last first', async () => {
    expect(await numbersOf(anna)).toEqual([untouched, taken]);
    expect(await numbersOf(anna, '?ended=include&order=opened')).toEqual([untouched, taken, closed]);
    expect(await numbersOf(anna, '?order=priority')).toEqual([taken, untouched]);
  });

  it('sees ended tickets when they ask for them', async () => {
    expect(await numbersOf(anna, '?ended=only')).toEqual([closed]);
    expect((await numbersOf(anna, '?ended=include')).toSorted()).toEqual([untouched, taken, closed].toSorted());
    expect(await numbersOf(anna, '?state=closed')).toEqual([closed]);
    expect((await numbersOf(anna, '?state=closed,new')).toSorted()).toEqual([untouched, closed].toSorted());
    expect(await numbersOf(anna, '?ended=exclude&type=anomaly')).toEqual([untouched, taken]);
    expect(await numbersOf(anna, '?ended=include&type=clarification')).toEqual([closed]);
  });

  it('cannot ask for states and for ended ones at once', async () => {
    await refused(anna, 'GET /v1/tickets?state=new&ended=only', {}, wrong({ '?ended': 'not-allowed' }));
    await refused(anna, 'GET /v1/tickets?ended=yes', {}, wrong({ '?ended': 'unknown-value' }));
  });
});

describe('an operator', () => {
  it('sees what has waited longest first', async () => {
    expect(await numbersOf(olga)).toEqual([untouched, taken, colleagues, foreign]);
    expect(await numbersOf(olga, '?direction=descending')).toEqual([foreign, colleagues, taken, untouched]);
    expect((await numbersOf(olga, '?order=priority'))[0]).toBe(taken);
    expect((await numbersOf(olga, '?order=updated'))[0]).toBe(untouched);
  });

  it.each([
    ['their own', '?owner=me', () => [taken]],
    ['what nobody owns', '?owner=none', () => [untouched, colleagues, foreign]],
    ['those of a colleague', '?owner=oscar', () => []],
    ['those of somebody unknown', '?owner=nobody', () => []],
    ['those of a queue', '?queue=students', () => [untouched, taken, colleagues, foreign]],
    ['their own of a queue', '?queue=students&owner=me', () => [taken]],
    ['where the customer has answered', '?customerAnswered=true', () => [untouched]],
    ['where the customer has not', '?customerAnswered=false', () => [taken, colleagues, foreign]],
    ['in a state', '?state=awaiting_support', () => [taken]],
  ])('finds %s', async (_what, query, numbers) => {
    expect(await numbersOf(olga, query)).toEqual(numbers());
  });

  it('counts what is theirs, unowned and answered', async () => {
    const { body } = await call(olga, 'GET', '/v1/tickets/counts');
    expect(body).toEqual({
      open: 4,
      byState: { new: 3, awaiting_support: 1 },
      byQueue: { students: 4 },
      mine: 1,
      overdue: 0,
      customerAnswered: 1,
      unowned: 3,
    });
    expect((await call(sofia, 'GET', '/v1/tickets/counts')).body).toMatchObject({
      open: 5,
      byQueue: { students: 4, teaching: 1 },
      mine: 0,
    });
    expect((await call(anna, 'GET', '/v1/tickets/counts')).body).toEqual({
      open: 2,
      byState: { new: 1, awaiting_support: 1 },
    });
  });

  it('still finds what they own after it has moved to another queue', async () => {
    const number = await opened(anna);
    await act(oscar, number, 'take-charge');
    await act(sofia, number, 'move', { queue: 'teaching' });
    await act(sofia, number, 'assign', { owner: oscar.id });
    expect(await numbersOf(oscar, '?owner=me')).toEqual([number]);
    expect(await numbersOf(oscar)).not.toContain(number);
  });

  it('counts as overdue what was planned for a day that is over where they are, until it is solved', async () => {
    const number = await opened(anna);
    await act(olga, number, 'take-charge');
    await act(olga, number, 'plan', { text: 'Canary', plan: { date: '2026-03-12' } });
    const overdue = async () => (await call<{ overdue?: number }>(olga, 'GET', '/v1/tickets/counts')).body.overdue;
    clock.set('2026-03-12T22:59:59.999Z');
    expect(await overdue()).toBe(0);
    clock.set('2026-03-12T23:00:00.000Z');
    expect(await overdue()).toBe(1);
    for (const who of [anna, rita, robot]) {
      expect(Object.keys((await call<object>(who, 'GET', '/v1/tickets/counts')).body)).toEqual(['open', 'byState']);
    }
    await act(olga, number, 'resolve', { text: 'Canary' });
    expect(await overdue()).toBe(0);
  });
});
