import { describe, expect, test } from 'vitest';
import { webTicket } from '#support/web-ticket';
import { freezeList } from '#web/lib/lists/freeze-list.ts';
import type { WantedList } from '#web/lib/lists/wanted-list.ts';

const reading = { finalStates: ['closed'], priorities: ['code_red', 'high', 'low'], me: 'sara', today: '2026-03-10' };
const at = (day: number) => `2026-03-0${day}T10:00:00.000Z`;
const ticket = (name: string, day: number, said: Parameters<typeof webTicket>[0] = {}) =>
  webTicket({ number: name, openedAt: at(day), updatedAt: at(day), ...said });

const seen = [ticket('a', 1), ticket('b', 2), ticket('c', 3)];
const freeze = (
  wanted: WantedList,
  copies: readonly ReturnType<typeof webTicket>[],
  { complete = true, items = seen } = {},
) => {
  const later = Object.fromEntries(copies.map((one) => [one.number, one]));
  const { rows, news } = freezeList({ pages: [{ items }], complete, later }, wanted, reading);
  return { numbers: rows.map(({ number }) => number), rows, news };
};

describe('a list that an operator looks at', () => {
  test('shows changed cells in place and moves no row', () => {
    const changed = ticket('b', 2, { subject: 'Altro oggetto', version: 2, updatedAt: at(9) });
    const { numbers, rows, news } = freeze({ order: 'opened' }, [changed]);
    expect(numbers).toEqual(['a', 'b', 'c']);
    expect(rows[1]?.subject).toBe('Altro oggetto');
    expect(news).toEqual([]);
  });

  test('counts a ticket that a fresh list would show elsewhere', () => {
    const changed = ticket('b', 2, { priority: 'code_red', version: 2 });
    expect(freeze({ order: 'priority' }, [changed])).toMatchObject({ numbers: ['a', 'b', 'c'], news: ['b'] });
    const touched = ticket('a', 1, { version: 2, updatedAt: at(9) });
    expect(freeze({ order: 'updated', direction: 'descending' }, [touched]).news).toEqual(['a']);
  });

  test('counts a ticket that no longer belongs to it, and keeps its row', () => {
    const taken = ticket('b', 2, { state: 'awaiting_support', version: 2 });
    expect(freeze({ state: 'new' }, [taken])).toMatchObject({ numbers: ['a', 'b', 'c'], news: ['b'] });
    const closed = ticket('b', 2, { state: 'closed', version: 2 });
    expect(freeze({}, [closed]).news).toEqual(['b']);
  });

  test('counts a new ticket that belongs to it, and no other one', () => {
    const fresh = ticket('d', 9);
    expect(freeze({}, [fresh])).toMatchObject({ numbers: ['a', 'b', 'c'], news: ['d'] });
    expect(freeze({ queue: 'teaching' }, [fresh]).news).toEqual([]);
    expect(freeze({}, [ticket('d', 9, { state: 'closed' })]).news).toEqual([]);
  });

  test('says nothing of tickets further down than it was read', () => {
    expect(freeze({}, [ticket('d', 9)], { complete: false }).news).toEqual([]);
    expect(freeze({ direction: 'descending' }, [ticket('d', 9)], { complete: false }).news).toEqual(['d']);
  });

  test('never goes back to an older copy', () => {
    const items = [ticket('a', 1, { version: 5, subject: 'ultimo' })];
    const { rows, news } = freeze({}, [ticket('a', 1, { version: 4, subject: 'vecchio' })], { items });
    expect(rows[0]?.subject).toBe('ultimo');
    expect(news).toEqual([]);
  });
});
