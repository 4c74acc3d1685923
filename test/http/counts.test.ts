import { describe, expect, it } from 'vitest';
import type * as z from 'zod/mini';
import { counts } from '#contract/answers/counts';
import type { TicketSummaryAnswer } from '#contract/answers/ticket';
import type { Person } from '#domain/people/person';
import { cast } from '#support/http-cast';
import { httpRefusals, wrong } from '#support/http-refusals';
import { httpWork, openingBody } from '#support/http-work';
import { httpWorld } from '#support/http-world';

type Counts = z.infer<typeof counts>;
interface Page {
  readonly items: readonly TicketSummaryAnswer[];
  readonly next?: string;
}

const world = await httpWorld();
const refused = httpRefusals(world);
const { call, clock, become } = world;
const { open, act, write } = httpWork(world);
const { anna, bruno, rita, otherRita, robot, olga, oscar, otto, nina, sofia, ada, otherAnna } = cast;

const exam = { area: 'exams', subarea: 'exam_booking' };
const text = { text: 'Canary' };
const late = { ...text, plan: { date: '2026-03-12' } };
const opened = async (who: Person, more: object = {}): Promise<string> => {
  clock.forward({ minutes: 1 });
  return (await open(who, more)).number;
};
const taken = async (by: Person, who: Person, more: object = {}): Promise<string> => {
  const number = await opened(who, more);
  await act(by, number, 'take-charge');
  return number;
};

const annas = await opened(anna);
const brunos = await taken(otto, bruno, exam);
const overdue = await taken(olga, anna, { severity: 'blocking' });
const ritas = await taken(olga, rita, { type: 'request', subtype: 'evolution' });
const solved = await taken(otto, rita, exam);
const ended = await taken(olga, rita, openingBody('clarification'));
const foreign = await taken(oscar, otherAnna);
await act(olga, overdue, 'plan', late);
await write(anna, overdue, 'comment');
await act(olga, ritas, 'plan', { ...text, plan: { release: '26.4' } });
await act(otto, solved, 'plan', late);
await act(otto, solved, 'resolve', text);
await act(olga, ended, 'answer', text);
await act(rita, ended, 'confirm');
await act(oscar, foreign, 'plan', { ...text, plan: { date: '2026-03-13' } });
clock.set('2026-03-13T12:00:00.000Z');

const countsOf = async (who: Person, query = ''): Promise<Counts> =>
  (await call<Counts>(who, 'GET', `/v1/tickets/counts${query && `?${query}`}`)).body;
const listOf = async (who: Person, query: string): Promise<string[]> => {
  const { status, body, text: told } = await call<Page>(who, 'GET', `/v1/tickets?${query}`);
  expect(status, told).toBe(200);
  return body.items.map(({ number }) => number);
};

/** The query of the list that a count is about, or those of each of its groups. */
const queries: { readonly [Name in keyof Required<Counts>]: string | ((group: string) => string) } = {
  open: '',
  byState: (state) => `state=${state}`,
  mine: 'owner=me',
  byQueue: (queue) => `queue=${queue}`,
  overdue: 'overdue=true',
  customerAnswered: 'customerAnswered=true',
  unowned: 'owner=none',
};

describe('whoever follows a number of the dashboard', () => {
  const people = [anna, bruno, rita, otherRita, robot, olga, oscar, otto, nina, sofia, ada];
  const cases = people.flatMap((who) => ['', 'requester=me'].map((own) => ({ who, own, name: who.id })));

  it.each(cases)('finds so many tickets: $name $own', async ({ who, own }) => {
    const told = await countsOf(who, own);
    for (const [name, count] of Object.entries(told) as [keyof Counts, number | Record<string, number>][]) {
      const query = queries[name];
      const groups = typeof count === 'number' ? { '': count } : count;
      for (const [group, number] of Object.entries(groups)) {
        const asked = [own, typeof query === 'string' ? query : query(group)].filter(Boolean).join('&');
        expect(await listOf(who, `limit=200&${asked}`), asked).toHaveLength(number);
      }
    }
  });

  it('meets every group with somebody in it', async () => {
    expect(await countsOf(olga)).toEqual({
      open: 4,
      byState: { new: 1, planned: 3 },
      mine: 2,
      byQueue: { students: 4 },
      overdue: 1,
      customerAnswered: 1,
      unowned: 1,
    });
    expect(Object.keys(queries).toSorted()).toEqual(Object.keys(counts.shape).toSorted());
  });
});

describe('a referent', () => {
  it("finds what they opened themselves apart from the organisation's", async () => {
    expect((await listOf(rita, '')).toSorted()).toEqual([annas, brunos, overdue, ritas, solved].toSorted());
    expect(await listOf(rita, 'requester=me')).toEqual([solved, ritas]);
    expect(await listOf(rita, 'requester=me&order=opened')).toEqual([ritas, solved]);
    expect(await listOf(rita, 'requester=me&ended=only')).toEqual([ended]);
    expect(await listOf(rita, 'requester=me&type=request')).toEqual([ritas]);
    expect(await countsOf(rita, 'requester=me')).toEqual({ open: 2, byState: { planned: 1, resolved: 1 } });
  });

  it('turns the pages of their own tickets, by a cursor that the other list refuses', async () => {
    const { body } = await call<Page>(rita, 'GET', '/v1/tickets?limit=1&requester=me');
    const cursor = `limit=1&cursor=${body.next}`;
    expect(await listOf(rita, `requester=me&${cursor}`)).toEqual([ritas]);
    const badCursor = { status: 400, code: 'bad-cursor', fields: { '?cursor': 'wrong-format' } } as const;
    await refused(rita, `GET /v1/tickets?${cursor}`, {}, badCursor);
  });

  it('does not find what they opened for an organisation that they have left', async () => {
    await become({ ...rita, organisation: 'aurora-2' });
    expect(await listOf(rita, 'requester=me&ended=include')).toEqual([]);
    expect(await listOf(rita, 'requester=me&order=priority')).toEqual([]);
    expect(await countsOf(rita, 'requester=me')).toEqual({ open: 0, byState: {} });
    await become(rita);
    expect(await listOf(rita, 'requester=me')).toEqual([solved, ritas]);
  });
});

describe('a person who looks for tickets', () => {
  it('finds those of an area, of a priority and of both', async () => {
    expect((await listOf(rita, 'area=exams')).toSorted()).toEqual([brunos, solved].toSorted());
    expect(await listOf(anna, 'area=exams')).toEqual([]);
    expect(await listOf(anna, 'area=enrolment&priority=high')).toEqual([annas]);
    expect(await listOf(sofia, 'area=enrolment&owner=none')).toEqual([annas]);
  });

  it('finds those of the desk whose day is over, and no ended one', async () => {
    expect(await listOf(sofia, 'overdue=true')).toEqual([overdue]);
    expect(await listOf(oscar, 'overdue=true&ended=include&owner=me')).toEqual([]);
    clock.set('2026-03-14T12:00:00.000Z');
    expect(await listOf(oscar, 'overdue=true&ended=include&owner=me')).toEqual([foreign]);
    expect(await listOf(olga, 'overdue=true&requester=me&owner=me')).toEqual([]);
  });

  it('is told which filter is wrong', async () => {
    const ask = (query: string) => `GET /v1/tickets?${query}` as const;
    await refused(anna, ask('area=nowhere'), {}, wrong({ '?area': 'unknown-value' }));
    await refused(anna, ask('priority=constructor'), {}, wrong({ '?priority': 'unknown-value' }));
    await refused(anna, ask('requester=bruno'), {}, wrong({ '?requester': 'unknown-value' }));
    await refused(rita, ask('overdue=true'), {}, wrong({ '?overdue': 'not-allowed' }));
    await refused(olga, ask('overdue=false'), {}, wrong({ '?overdue': 'unknown-value' }));
    await refused(olga, ask('requester=me&queue=students'), {}, wrong({ '?queue': 'unknown-queue' }));
    await refused(anna, 'GET /v1/tickets/counts?requester=bruno', {}, wrong({ '?requester': 'unknown-value' }));
  });
});
