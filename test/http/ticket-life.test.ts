import { describe, expect, it } from 'vitest';
import type { ArticleAnswer } from '#contract/answers/article';
import type { HistoryEntryAnswer } from '#contract/answers/history';
import type { TicketAnswer } from '#contract/answers/ticket';
import type { Person } from '#domain/people/person';
import { civilCalendar } from '#runtime/civil-calendar';
import { cast } from '#support/http-cast';
import { httpWork, openingBody } from '#support/http-work';
import { httpWorld } from '#support/http-world';
import { closeDueTickets } from '#use-cases/close/close-due-tickets';

const world = await httpWorld();
const { call, clock, store } = world;
const { open, read, act, write, patch } = httpWork(world);
const { anna, bruno, rita, robot, olga, oscar, otto, sofia } = cast;
const text = { text: 'Canary' };

const historyOf = async (who: Person, number: string): Promise<readonly HistoryEntryAnswer[]> =>
  (await call<{ items: HistoryEntryAnswer[] }>(who, 'GET', `/v1/tickets/${number}/history`)).body.items;
const articlesOf = async (who: Person, number: string): Promise<readonly ArticleAnswer[]> =>
  (await call<{ items: ArticleAnswer[] }>(who, 'GET', `/v1/tickets/${number}/articles`)).body.items;
const statesIn = (history: readonly HistoryEntryAnswer[]): unknown[] =>
  history.flatMap(({ changes }) => changes.filter(({ field }) => field === 'state').map(({ to }) => to));
const stateOf = async (number: string): Promise<string> => (await read(anna, number)).body.state;
const marked = async (number: string) => (await read(olga, number)).body.customerAnswered;
const sweep = () => closeDueTickets({ ...store, clock, calendar: civilCalendar })(() => true);

describe('a clarification', () => {
  it('is opened, taken, asked about, answered and confirmed, and the requester sees every step', async () => {
    const { number } = await open(anna, openingBody('clarification'));
    await act(olga, number, 'take-charge');
    await act(olga, number, 'ask-customer', text);
    await write(anna, number, 'comment');
    expect(await stateOf(number)).toBe('awaiting_support');
    const answered = await act(olga, number, 'answer', text);
    expect(answered).toMatchObject({ state: 'resolved', resolvedAt: clock.now() });
    const closed = await act(anna, number, 'confirm');
    expect(closed).toMatchObject({ state: 'closed', closedAt: clock.now(), can: {} });
    const states = ['new', 'awaiting_support', 'awaiting_customer', 'awaiting_support', 'resolved', 'closed'];
    for (const who of [anna, rita, robot, olga]) expect(statesIn(await historyOf(who, number))).toEqual(states);
    const kinds = (await articlesOf(anna, number)).map(({ kind }) => kind);
    expect(kinds).toEqual(['description', 'reply', 'message', 'reply']);
  });
});

describe.each(['anomaly', 'request'] as const)('of the type %s, a ticket', (type) => {
  it('is diagnosed, planned, resolved, and closed by the clock after ten days of silence', async () => {
    const { number } = await open(anna, openingBody(type));
    await act(olga, number, 'take-charge');
    expect(await act(olga, number, 'diagnose', text)).toMatchObject({ state: 'in_progress' });
    const plan = { date: '2026-04-01', release: '26.4' };
    expect(await act(olga, number, 'plan', { ...text, plan })).toMatchObject({ state: 'planned', plan });
    clock.set('2026-03-21T10:00:00.000Z');
    const resolved = await act(olga, number, 'resolve', text);
    expect(resolved).toMatchObject({ state: 'resolved', closesAt: '2026-03-31T09:00:00.000Z' });
    expect(resolved).not.toHaveProperty('plan');
    clock.set('2026-03-31T08:59:59.999Z');
    await sweep();
    expect(await stateOf(number)).toBe('resolved');
    clock.set('2026-03-31T09:00:00.000Z');
    await sweep();
    expect((await read(anna, number)).body).toMatchObject({ state: 'closed', closedAt: clock.now(), can: {} });
    expect((await historyOf(anna, number)).at(-1)).toMatchObject({
      type: 'closed',
      by: { id: 'clock', name: 'Sportello' },
    });
  });

  it('goes from support straight to planned when an update already holds the solution', async () => {
    const { number } = await open(anna, openingBody(type));
    await act(olga, number, 'take-charge');
    expect(await act(olga, number, 'plan', { ...text, plan: { release: '26.4' } })).toMatchObject({ state: 'planned' });
    expect(await act(olga, number, 'resolve', text)).toMatchObject({ state: 'resolved' });
  });
});

describe('a resolved ticket', () => {
  it('goes back to support by a comment, which stops the clock', async () => {
    const { number } = await open(anna, openingBody('clarification'));
    await act(olga, number, 'take-charge');
    await act(olga, number, 'answer', text);
    clock.forward({ days: 9 });
    await write(anna, number, 'comment');
    const reopened = (await read(anna, number)).body;
    expect(reopened.state).toBe('awaiting_support');
    expect(reopened).not.toHaveProperty('closesAt');
    clock.forward({ days: 30 });
    await sweep();
    expect(await stateOf(number)).toBe('awaiting_support');
  });

  it('counts ten days anew from the last resolution, whatever the desk still writes', async () => {
    const { number } = await open(anna, openingBody('clarification'));
    await act(olga, number, 'take-charge');
    const { closesAt } = await act(olga, number, 'answer', text);
    clock.forward({ days: 5 });
    await write(olga, number, 'reply');
    expect((await read(anna, number)).body.closesAt).toBe(closesAt);
  });

  it('goes back to support by a comment of the referent or the organisation’s system', async () => {
    for (const who of [rita, robot]) {
      const { number } = await open(anna, openingBody('clarification'));
      await act(olga, number, 'take-charge');
      await act(olga, number, 'answer', text);
      await write(who, number, 'comment');
      expect(await stateOf(number)).toBe('awaiting_support');
    }
  });
});

describe('a comment while nobody waits for it', () => {
  const unmarks: readonly [string, (number: string) => Promise<unknown>][] = [
    ['a reply', (number) => write(olga, number, 'reply')],
    ['an action', (number) => act(olga, number, 'diagnose', text)],
    ['an assignment', (number) => act(olga, number, 'assign', { owner: oscar.id })],
  ];
  it.each(unmarks)('marks the ticket for the desk until %s', async (_what, answer) => {
    const { number } = await open(anna);
    await write(anna, number, 'comment');
    expect([await stateOf(number), await marked(number)]).toEqual(['new', true]);
    const listed = async () =>
      (await call<{ items: TicketAnswer[] }>(olga, 'GET', '/v1/tickets?customerAnswered=true')).body.items
        .map((ticket) => ticket.number)
        .includes(number);
    expect(await listed()).toBe(true);
    await act(olga, number, 'take-charge');
    await write(anna, number, 'comment');
    await write(olga, number, 'note');
    const waited = (await read(olga, number)).body;
    expect(waited).toMatchObject({ state: 'awaiting_support', customerAnswered: true });
    await answer(number);
    expect([await marked(number), await listed()]).toEqual([false, false]);
  });
});

describe('the desk', () => {
  it('takes charge: who does becomes owner and responsible', async () => {
    const { number } = await open(anna);
    expect(await act(olga, number, 'take-charge')).toMatchObject({
      owner: { id: 'olga' },
      responsible: { id: 'olga' },
    });
    expect(await act(olga, number, 'assign', { owner: oscar.id })).toMatchObject({
      owner: { id: 'oscar', name: oscar.name },
      responsible: { id: 'olga' },
    });
  });

  it('moves a ticket with a note; who no longer works on its queue sees it no more, unless responsible', async () => {
    const { number } = await open(anna);
    await act(oscar, number, 'take-charge');
    const moved = await act(oscar, number, 'move', { queue: 'teaching', ...text });
    expect(moved).toMatchObject({ queue: 'teaching', responsible: { id: 'oscar' } });
    expect(moved).not.toHaveProperty('owner');
    expect((await read(olga, number)).status).toBe(404);
    expect((await read(otto, number)).body).toMatchObject({ queue: 'teaching' });
    expect((await articlesOf(otto, number)).at(-1)).toMatchObject({ kind: 'note', visibility: 'internal', ...text });
  });

  it('reclassifies, and the new type’s workflow applies', async () => {
    const { number } = await open(anna, { regression: true });
    await act(olga, number, 'take-charge');
    await act(olga, number, 'diagnose', text);
    expect(await patch(olga, number, { regression: false })).toMatchObject({ regression: false });
    const changed = await patch(olga, number, { type: 'clarification', subtype: 'consultancy', severity: 'blocking' });
    expect(changed).toMatchObject({ type: 'clarification', state: 'awaiting_support', priority: 'code_red' });
    expect(changed).not.toHaveProperty('regression');
    const [last] = (await historyOf(anna, number)).slice(-1);
    expect(last?.changes).toContainEqual({ field: 'type', from: 'anomaly', to: 'clarification' });
    expect(last?.changes).toContainEqual({ field: 'priority', from: 'high', to: 'code_red' });
  });

  it('opens for a caller, who then sees the ticket as their own', async () => {
    const { number, channel } = await open(sofia, { requester: bruno.email?.toUpperCase(), channel: 'phone' });
    expect(channel).toBe('phone');
    expect((await read(bruno, number)).body).toMatchObject({ requester: { id: 'bruno' }, can: { comment: {} } });
    expect((await historyOf(bruno, number))[0]).toMatchObject({ type: 'opened', by: { id: 'sofia' } });
  });
});
