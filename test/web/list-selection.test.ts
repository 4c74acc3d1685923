import { describe, expect, test } from 'vitest';
import { chooseRange, keepPresent, largestSelection, toggleRow } from '#web/lib/lists/selection.ts';

const rows = Array.from({ length: 300 }, (_, index) => `T${index}`);

describe('rows that an operator chooses', () => {
  test('a second choice gives a row back', () => {
    const one = toggleRow(new Set(), 'T1');
    expect([...one]).toEqual(['T1']);
    expect([...toggleRow(one, 'T1')]).toEqual([]);
  });

  test('a range works upwards and downwards and leaves out what is not loaded', () => {
    expect([...chooseRange(new Set(['T9']), rows, { from: 3, to: 1 })]).toEqual(['T9', 'T1', 'T2', 'T3']);
    expect([...chooseRange(new Set(), rows, { from: 298, to: 500 })]).toEqual(['T298', 'T299']);
  });

  test('nobody chooses more than two hundred', () => {
    const most = chooseRange(new Set(), rows, { from: 0, to: 299 });
    expect(most.size).toBe(largestSelection);
    expect(toggleRow(most, 'T299').has('T299')).toBe(false);
    expect(toggleRow(most, 'T0').size).toBe(largestSelection - 1);
  });

  test('what did not work stays chosen', () => {
    expect([...keepPresent(new Set(['T1', 'T2']), ['T2', 'T3'])]).toEqual(['T2']);
  });
});
