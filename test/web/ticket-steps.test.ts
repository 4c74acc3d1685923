import { describe, expect, it } from 'vitest';
import type { CatalogAnswer } from '#contract/answers/catalog';
import { webEvent } from '#support/web-article';
import { nextStepsOf } from '#web/features/ticket/next-steps-of.ts';

type State = CatalogAnswer['states'][number];
const state = (id: string, family: State['family'], final = false): State => {
  const label = { it: id, en: id };
  return { id, label, sentence: label, family, final };
};
const states = [
  state('new', 'untouched'),
  state('awaiting_support', 'with_us'),
  state('awaiting_customer', 'with_you'),
  state('in_progress', 'working'),
  state('planned', 'planned'),
  state('resolved', 'solved'),
  state('closed', 'ended', true),
];
const moved = (sequence: number, day: number, to: string) =>
  webEvent(sequence, { at: `2026-03-0${day}T10:00:00Z`, changes: [{ field: 'state', from: 'x', to }] });
const openedAt = '2026-03-01T10:00:00Z';
const told = (steps: ReturnType<typeof nextStepsOf>) => steps.map(({ state: id, when }) => `${id} ${when}`);

describe('the next steps of a ticket', () => {
  it('a new ticket has only what surely comes before it: that it is solved and closed', () => {
    const steps = nextStepsOf({ state: 'new', openedAt }, states, []);
    expect(told(steps)).toEqual(['new now', 'resolved coming', 'closed coming']);
    expect(steps[0]?.at).toBe(openedAt);
  });

  it('a requester sees what was done with its day, each state once, in the order it came to', () => {
    const events = [moved(4, 4, 'awaiting_support'), moved(3, 3, 'awaiting_customer'), moved(2, 2, 'awaiting_support')];
    const steps = nextStepsOf({ state: 'awaiting_support', openedAt }, states, events);
    expect(told(steps)).toEqual([
      'new done',
      'awaiting_customer done',
      'awaiting_support now',
      'resolved coming',
      'closed coming',
    ]);
    expect(steps[2]?.at).toBe('2026-03-04T10:00:00Z');
  });

  it('a solved ticket says when it closes by itself', () => {
    const closesAt = '2026-03-15T14:05:00Z';
    const steps = nextStepsOf({ state: 'resolved', openedAt, closesAt }, states, [moved(2, 2, 'resolved')]);
    expect(steps.at(-1)).toEqual({ state: 'closed', when: 'coming', at: closesAt });
  });

  it('a solution that did not hold is ahead again, not done', () => {
    const events = [moved(3, 3, 'awaiting_support'), moved(2, 2, 'resolved')];
    expect(told(nextStepsOf({ state: 'awaiting_support', openedAt }, states, events))).toEqual([
      'new done',
      'awaiting_support now',
      'resolved coming',
      'closed coming',
    ]);
  });

  it('a closed ticket has nothing ahead', () => {
    const events = [moved(3, 3, 'closed'), moved(2, 2, 'resolved')];
    expect(told(nextStepsOf({ state: 'closed', openedAt }, states, events))).toEqual([
      'new done',
      'resolved done',
      'closed now',
    ]);
  });

  it('a bad end is not foretold, nor a state that tickets of this type never come to', () => {
    const several: State[] = [
      state('new', 'untouched'),
      { ...state('resolved', 'solved'), types: ['incident', 'request'] },
      { ...state('closed', 'ended', true), outcome: 'successful' },
      { ...state('rejected', 'ended', true), outcome: 'unsuccessful' },
    ];
    const way = (type: string) => told(nextStepsOf({ state: 'new', openedAt, type }, several, []));
    expect(way('incident')).toEqual(['new now', 'resolved coming', 'closed coming']);
    expect(way('change')).toEqual(['new now', 'closed coming']);
  });
});
