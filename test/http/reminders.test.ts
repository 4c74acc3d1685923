import { expect, it } from 'vitest';
import type { TicketSummaryAnswer } from '#contract/answers/ticket';
import { civilCalendar } from '#runtime/civil-calendar';
import { waitingPreset } from '#support/ground/waiting-desk';
import { cast } from '#support/http-cast';
import { httpWork, openingBody } from '#support/http-work';
import { httpWorld } from '#support/http-world';
import { wakeDueTickets } from '#use-cases/close/wake-due-tickets';

const world = await httpWorld({ preset: waitingPreset });
const { call, clock, store } = world;
const { open, read, act, tryAct } = httpWork(world);
const { anna, olga } = cast;
const sweep = () => wakeDueTickets({ ...store, clock, calendar: civilCalendar })(() => true);
const plan = { date: '2026-03-20' };

const atWork = async (): Promise<string> => {
  clock.set('2026-03-10T09:00:00.000Z');
  const { number } = await open(anna, openingBody('clarification'));
  await act(olga, number, 'take-charge');
  return number;
};

it('an operator is told that a step wants a day, sees when the ticket is woken, and finds it by its deadline', async () => {
  const number = await atWork();
  const other = await atWork();
  expect((await read(olga, number)).body.can['wait']).toEqual({ text: 'optional', plan: 'day' });
  await act(olga, other, 'wait', { plan: { date: '2026-03-12' } });
  const waiting = await act(olga, number, 'wait', { plan });
  expect(waiting).toMatchObject({ state: 'pending', plan, wakesAt: '2026-03-20T07:00:00.000Z' });
  const { items } = (
    await call<{ items: TicketSummaryAnswer[] }>(olga, 'GET', '/v1/tickets?state=pending&order=deadline')
  ).body;
  expect(items.map((item) => item.number)).toEqual([other, number]);
});

it('a requester reads the day in the plan, and nothing of the desk’s alarm clock', async () => {
  const number = await atWork();
  await act(olga, number, 'wait', { plan });
  const { body, text } = await read(anna, number);
  expect(body.plan).toEqual(plan);
  expect(text).not.toContain('wakesAt');
  const history = await call(anna, 'GET', `/v1/tickets/${number}/history`);
  expect(history.text).not.toContain('wakesAt');
});

it('an operator who names no day, or one that has begun, is told which field is wrong', async () => {
  const number = await atWork();
  const codes = async (body: object) =>
    (await tryAct(olga, number, 'wait', body)) as unknown as { status: number; body: { errors: unknown[] } };
  expect(await codes({})).toMatchObject({
    status: 400,
    body: { errors: [{ pointer: '/plan/date', code: 'required' }] },
  });
  expect(await codes({ plan: { date: '2026-03-10' } })).toMatchObject({
    status: 400,
    body: { errors: [{ pointer: '/plan/date', code: 'plan-in-the-past' }] },
  });
});

it('everybody finds the ticket back at work that morning, woken by Sportello', async () => {
  const number = await atWork();
  await act(olga, number, 'wait', { plan });
  clock.set('2026-03-20T06:59:59.999Z');
  await sweep();
  expect((await read(olga, number)).body.state).toBe('pending');
  clock.set('2026-03-20T07:00:00.000Z');
  expect((await sweep()).counts['woken']).toBeGreaterThan(0);
  expect((await sweep()).counts).toEqual({});
  const ticket = (await read(olga, number)).body;
  expect(ticket.state).toBe('awaiting_support');
  expect(ticket).not.toHaveProperty('wakesAt');
  const history = await call<{ items: { type: string; by: { name: string } }[] }>(
    anna,
    'GET',
    `/v1/tickets/${number}/history?direction=descending`,
  );
  expect(history.body.items[0]).toMatchObject({ type: 'woken', by: { name: 'Sportello' } });
});
