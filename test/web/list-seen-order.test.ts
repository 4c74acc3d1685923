import { beforeEach, describe, expect, test, vi } from 'vitest';
import { keepSeenOrder, seenNeighbours } from '#web/lib/lists/seen-order.ts';

beforeEach(() => {
  const kept = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => kept.set(name, value),
  });
});

describe('the order that an operator saw', () => {
  test('an operator walks it forward and back and returns to the list', () => {
    keepSeenOrder(['c', 'a', 'b'], '/desk/list?queue=students');
    const back = '/desk/list?queue=students';
    expect(seenNeighbours('a')).toEqual({ previous: 'c', next: 'b', position: 2, total: 3, back });
    expect(seenNeighbours('c')).toEqual({ previous: undefined, next: 'a', position: 1, total: 3, back });
    expect(seenNeighbours('b')).toEqual({ previous: 'a', next: undefined, position: 3, total: 3, back });
  });

  test('an operator who came from elsewhere has no neighbours', () => {
    expect(seenNeighbours('a')).toBeUndefined();
    keepSeenOrder(['c'], '/desk/list');
    expect(seenNeighbours('a')).toBeUndefined();
  });
});
