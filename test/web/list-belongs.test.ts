import { describe, expect, test } from 'vitest';
import { webTicket } from '#support/web-ticket';
import { belongsToList } from '#web/lib/lists/belongs-to-list.ts';
import type { WantedList } from '#web/lib/lists/wanted-list.ts';

const reading = { finalStates: ['closed'], priorities: ['high'], me: 'sara', today: '2026-03-10' };
const belongs = (said: Parameters<typeof webTicket>[0], wanted: WantedList) =>
  belongsToList(webTicket(said), wanted, reading);

describe('what a list of the desk holds', () => {
  test('an operator who asks for nothing sees what is not ended', () => {
    expect(belongs({}, {})).toBe(true);
    expect(belongs({ state: 'closed' }, {})).toBe(false);
    expect(belongs({ state: 'closed' }, { ended: 'include' })).toBe(true);
    expect(belongs({ state: 'closed' }, { ended: 'only' })).toBe(true);
    expect(belongs({}, { ended: 'only' })).toBe(false);
    expect(belongs({ state: 'closed' }, { state: 'new,closed' })).toBe(true);
  });

  test('an operator who asks for their own, or for nobody’s, sees those', () => {
    const sara = { id: 'sara', name: 'Sara' };
    expect(belongs({ owner: sara }, { owner: 'me' })).toBe(true);
    expect(belongs({}, { owner: 'me' })).toBe(false);
    expect(belongs({}, { owner: 'none' })).toBe(true);
    expect(belongs({ owner: sara }, { owner: 'none' })).toBe(false);
    expect(belongs({ owner: sara }, { owner: 'luca' })).toBe(false);
  });

  test.each([
    ['queue', { queue: 'students' }, { queue: 'teaching' }],
    ['type', { type: 'anomaly' }, { type: 'request' }],
    ['area', { area: 'career' }, { area: 'exams' }],
    ['priority', { priority: 'high' }, { priority: 'low' }],
    ['state', { state: 'new,planned' }, { state: 'planned' }],
    ['answer', { customerAnswered: 'false' }, { customerAnswered: 'true' }],
  ] as const)('the filter on %s lets through what fits and nothing else', (_, fits, other) => {
    expect(belongs({}, fits)).toBe(true);
    expect(belongs({}, other)).toBe(false);
  });

  test('overdue is what was planned for a day that is over and did not end', () => {
    const plan = { date: '2026-03-09' };
    expect(belongs({ plan }, { overdue: 'true' })).toBe(true);
    expect(belongs({ plan: { date: '2026-03-10' } }, { overdue: 'true' })).toBe(false);
    expect(belongs({ plan, closedAt: '2026-03-09T10:00:00.000Z' }, { overdue: 'true' })).toBe(false);
    expect(belongs({}, { overdue: 'true' })).toBe(false);
  });
});
