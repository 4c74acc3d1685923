import { describe, expect, it } from 'vitest';
import { decide } from '#domain/ticket/decide';
import { possibleActions } from '#domain/ticket/possible-actions';
import { contextOf, now } from '#support/ground/deciding';
import type { Name } from '#support/ground/people';
import { people } from '#support/ground/people';
import { portal, portalDesk } from '#support/ground/portal';
import { ticketOf } from '#support/ground/ticket-of';

/** The table of DESIGN 6, by hand: type → state → action of the workflow → where it leads. */
const all = {
  new: { 'take-charge': 'awaiting_support' },
  awaiting_customer: { comment: 'awaiting_support' },
  resolved: { comment: 'awaiting_support', confirm: 'closed', close: 'closed' },
  closed: {},
};
const worked = {
  ...all,
  awaiting_support: { 'ask-customer': 'awaiting_customer', diagnose: 'in_progress', plan: 'planned' },
  in_progress: { plan: 'planned', resolve: 'resolved' },
  planned: { resolve: 'resolved' },
};
const table: Record<string, Record<string, Record<string, string>>> = {
  anomaly: worked,
  request: worked,
  clarification: {
    ...all,
    awaiting_support: { 'ask-customer': 'awaiting_customer', answer: 'resolved' },
    in_progress: {},
    planned: {},
  },
};

const steps = ['take-charge', 'ask-customer', 'answer', 'diagnose', 'plan', 'resolve', 'confirm', 'comment', 'close'];
const deskSteps = ['take-charge', 'ask-customer', 'answer', 'diagnose', 'plan', 'resolve'];
const mayPull: Record<Name, readonly string[]> = {
  anna: ['comment', 'confirm'],
  bruno: [],
  carla: [],
  rita: ['comment'],
  remo: [],
  robot: ['comment'],
  olga: deskSteps,
  oscar: deskSteps,
  otto: [],
  sara: deskSteps,
  ada: [],
  clock: ['close'],
};
const unseeing: readonly Name[] = ['bruno', 'carla', 'remo', 'otto'];

const commandOf = (step: string) => {
  if (step === 'comment' || step === 'close') return { kind: step } as const;
  return { kind: 'act', action: step, ...(step === 'plan' && { plan: { date: '2026-04-01' } }) } as const;
};

const cases = Object.keys(table).flatMap((type) =>
  Object.keys(portal.workflow.states).flatMap((state) =>
    steps.flatMap((step) => (Object.keys(people) as Name[]).map((name) => ({ type, state, step, name }))),
  ),
);

/** What must become of a step: a state, or the reason of a refusal. */
const expected = ({ type, state, step, name }: (typeof cases)[number]): string => {
  if (unseeing.includes(name)) return 'not-found';
  if (!mayPull[name].includes(step)) return 'not-allowed';
  if (state === 'closed') return 'closed';
  const to = table[type]?.[state]?.[step];
  if (to) return `to ${to}`;
  return step === 'comment' ? `to ${state}` : 'not-now';
};

describe('each person, in each state, of each type, can do exactly what the table says', () => {
  it.each(Object.keys(table))('%s', (type) => {
    const wrong = cases
      .filter((line) => line.type === type)
      .map((line) => {
        const ticket = ticketOf({
          type,
          subtype: Object.keys(portal.types[type]?.subtypes ?? {})[0] ?? '',
          state: line.state,
          closesAt: now,
        });
        const decided = decide(ticket, commandOf(line.step), contextOf(line.name));
        const became = decided.ok ? `to ${decided.value.changes.state?.to ?? line.state}` : decided.failure.reason;
        return { ...line, became, expected: expected(line) };
      })
      .filter((line) => line.became !== line.expected);
    expect(wrong).toEqual([]);
    expect(cases.length).toBe(3 * 7 * 9 * 12);
  });
});

describe('a person is offered', () => {
  const offered = (name: Name, facts: Parameters<typeof ticketOf>[0]) =>
    possibleActions(ticketOf(facts), people[name], portalDesk, now);
  const always = ['reply', 'note', 'assign', 'move', 'reclassify'];

  it('as an operator of a new ticket: to take charge, and what every desk can do', () => {
    expect(offered('olga', {})).toEqual(['take-charge', ...always]);
  });
  it('as an operator of an owned anomaly: the steps of anomalies, and to release it', () => {
    const names = ['ask-customer', 'diagnose', 'plan', 'reply', 'note', 'assign', 'move', 'release', 'reclassify'];
    expect(offered('olga', { state: 'awaiting_support', owner: 'olga' })).toEqual(names);
  });
  it('as its requester: to comment, and to confirm what is resolved', () => {
    expect(offered('anna', { state: 'in_progress' })).toEqual(['comment']);
    expect(offered('anna', { state: 'resolved' })).toEqual(['confirm', 'comment']);
  });
  it('as the referent or the API client of the organisation: only to comment', () => {
    expect(offered('rita', { state: 'resolved' })).toEqual(['comment']);
    expect(offered('robot', { state: 'resolved' })).toEqual(['comment']);
  });
  it('nothing, as an admin, as somebody who may not see it, or once it is closed', () => {
    expect(offered('ada', {})).toEqual([]);
    expect(offered('otto', {})).toEqual([]);
    for (const name of Object.keys(people) as Name[]) expect(offered(name, { state: 'closed' })).toEqual([]);
  });
});
