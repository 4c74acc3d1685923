import { describe, expect, test } from 'vitest';
import { webTicket } from '#support/web-ticket';
import { deskTiles } from '#web/features/desk/desk-tiles.ts';
import { firstThings } from '#web/features/desk/first-things.ts';

type States = Parameters<typeof deskTiles>[1]['states'];
const label = { it: '', en: '' };
const state = (id: string, family: States[number]['family'], final = false): States[number] => ({
  ...{ id, family, final, label, sentence: label },
});
const states = [
  state('new', 'untouched'),
  state('reopened', 'untouched'),
  state('pending', 'with_you'),
  state('closed', 'ended', true),
];

describe('the dashboard', () => {
  test('a tile leads to the list whose result is its number', () => {
    const counts = {
      ...{ open: 12, byState: { new: 2, reopened: 1, pending: 4 }, mine: 5, overdue: 0, customerAnswered: 6 },
      ...{ unowned: 7, byQueue: {} },
    };
    const tiles = deskTiles(counts, { states });
    expect(tiles.map(({ key, count, wanted }) => [key, count, wanted])).toEqual([
      ['mine', 5, { owner: 'me' }],
      ['queues', 12, {}],
      ['new', 3, { state: 'new,reopened' }],
      ['overdue', 0, { overdue: 'true' }],
      ['answered', 6, { customerAnswered: 'true' }],
      ['waiting', 4, { state: 'pending' }],
      ['unowned', 7, { owner: 'none' }],
    ]);
  });

  test('numbers that are not there yet are not zero', () => {
    expect(deskTiles(undefined, { states }).every(({ count }) => count === undefined)).toBe(true);
  });

  test('an operator finds first what has a deadline, then what is urgent, then what is old', () => {
    const priorities = ['code_red', 'high', 'low'];
    const own = [
      webTicket({ number: 'low', priority: 'low' }),
      webTicket({ number: 'later', plan: { date: '2026-04-01' } }),
      webTicket({ number: 'soon', closesAt: '2026-03-06T10:00:00.000Z' }),
    ];
    const unowned = [
      webTicket({ number: 'red', priority: 'code_red' }),
      webTicket({ number: 'old', priority: 'low', openedAt: '2026-01-01T10:00:00.000Z' }),
      webTicket({ number: 'red', priority: 'code_red' }),
    ];
    const first = firstThings(own, unowned, { priorities, count: 4 });
    expect(first.map(({ number }) => number)).toEqual(['soon', 'later', 'red', 'old']);
  });
});
