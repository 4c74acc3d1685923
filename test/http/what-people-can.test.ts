import { describe, expect, it } from 'vitest';
import type { ProblemAnswer } from '#contract/answers/problem';
import type { TicketAnswer } from '#contract/answers/ticket';
import type { Person } from '#domain/people/person';
import { cast } from '#support/http-cast';
import { httpTicketIn, statesOf } from '#support/http-paths';
import { httpWork } from '#support/http-work';
import { httpWorld } from '#support/http-world';

const world = await httpWorld();
const work = httpWork(world);
const ticketIn = httpTicketIn(work);
const { anna, bruno, rita, robot, otherRita, olga, otto, sofia, ada } = cast;
const everybody: readonly Person[] = [anna, bruno, rita, robot, otherRita, olga, otto, sofia, ada];

const text = { text: 'Canary' };
const stepBodies: Readonly<Record<string, object>> = {
  'take-charge': {},
  'ask-customer': text,
  answer: text,
  diagnose: text,
  plan: { ...text, plan: { release: '26.4' } },
  resolve: text,
  confirm: {},
  assign: { responsible: cast.oscar.id },
  move: { queue: 'students_second' },
  release: {},
};
const actions = [...Object.keys(stepBodies), 'comment', 'reply', 'note', 'reclassify'];

/** Tries an action with all that it may want. */
const attempt = (who: Person, number: string, action: string) => {
  const path = `/v1/tickets/${number}`;
  const headers = { 'if-match': '*' };
  if (action === 'reclassify') return world.call(who, 'PATCH', path, { body: { severity: 'low' }, headers });
  const body = stepBodies[action];
  if (body) return world.call(who, 'POST', `${path}/actions/${action}`, { body, headers });
  return world.call(who, 'POST', `${path}/articles`, { body: { kind: action, ...text } });
};

/** Every action that a person tries in vain leaves the ticket as it was and tells them why. */
const expectRefused = async (who: Person, number: string, can: readonly string[] | undefined): Promise<void> => {
  const before = await world.store.tickets.find(number);
  const tried = actions.filter((action) => !can?.includes(action));
  const answers = await Promise.all(tried.map((action) => attempt(who, number, action)));
  const statuses = Object.fromEntries(tried.map((action, position) => [action, answers[position]?.status]));
  const fitting = can ? [403, 409] : [404];
  for (const [action, status] of Object.entries(statuses)) expect(fitting, `${who.id} ${action}`).toContain(status);
  expect(await world.store.tickets.find(number)).toEqual(before);
};

/** Every action that a ticket offers a person works, each on a ticket of its own. */
const expectDone = async (who: Person, action: string, anotherTicket: () => Promise<string>): Promise<void> => {
  const { status, text: told } = await attempt(who, await anotherTicket(), action);
  expect(Math.floor(status / 100), `${who.id} ${action}: ${told}`).toBe(2);
};

describe.each(['anomaly', 'clarification'] as const)('of the type %s', (type) => {
  it.each(statesOf(type))('everybody can do to a ticket that is %s exactly what it tells them', async (state) => {
    const number = await ticketIn(type, state);
    for (const who of everybody) {
      const seen = await work.read(who, number);
      const can = seen.status === 200 ? Object.keys(seen.body.can) : undefined;
      await expectRefused(who, number, can);
      await Promise.all((can ?? []).map((action) => expectDone(who, action, () => ticketIn(type, state))));
    }
  });
});

describe('a ticket tells', () => {
  const canOf = async (who: Person, state: string, type: 'anomaly' | 'clarification' = 'anomaly') =>
    (await work.read(who, await ticketIn(type, state))).body.can;

  it('an operator the steps of its state first', async () => {
    expect(Object.keys(await canOf(olga, 'awaiting_support'))).toEqual([
      'ask-customer',
      'diagnose',
      'plan',
      'reply',
      'note',
      'assign',
      'move',
      'release',
      'reclassify',
    ]);
    expect(Object.keys(await canOf(anna, 'resolved'))).toEqual(['confirm', 'comment']);
    expect(await canOf(ada, 'new')).toEqual({});
    expect(await canOf(olga, 'closed')).toEqual({});
  });

  it('what each action wants, and refuses it without', async () => {
    const can = await canOf(olga, 'awaiting_support');
    const number = await ticketIn('anomaly', 'awaiting_support');
    expect(can).toMatchObject({ diagnose: { text: 'required' }, plan: { text: 'required', plan: 'required' } });
    for (const [action, { text: wanted, plan }] of Object.entries(can)) {
      if (wanted !== 'required' || !stepBodies[action]) continue;
      const { body } = await work.tryAct(olga, number, action, plan ? { plan: { release: '1' } } : {});
      expect((body as unknown as ProblemAnswer).errors).toMatchObject([{ pointer: '/text', code: 'text-required' }]);
    }
  });

  it('that a text is optional, and takes it', async () => {
    const number = await ticketIn('anomaly', 'new');
    const { can } = (await work.read(olga, number)).body;
    expect([can['take-charge'], can['assign'], can['move']]).toEqual(Array(3).fill({ text: 'optional' }));
    const taken: TicketAnswer = await work.act(olga, number, 'take-charge', text);
    expect(taken.state).toBe('awaiting_support');
    await work.act(olga, number, 'assign', { responsible: cast.oscar.id, ...text });
    await work.act(olga, number, 'release', text);
    const { body } = await world.call<{ items: { kind: string }[] }>(olga, 'GET', `/v1/tickets/${number}/articles`);
    expect(body.items.map(({ kind }) => kind)).toEqual(['description', 'reply', 'note', 'note']);
  });
});
