import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { moveInGrid } from '#web/ui/virtual-grid/move-in-grid.ts';

const size = { rows: 100, columns: 5, page: 10 };
const row = (index: number) => ({ row: index, column: -1 });

describe('the keyboard in a grid', () => {
  test.each([
    ['ArrowDown', 7, 8],
    ['j', 7, 8],
    ['ArrowUp', 7, 6],
    ['k', 7, 6],
    ['PageDown', 7, 17],
    ['PageUp', 17, 7],
    ['Home', 7, 0],
    ['End', 7, 99],
    ['PageDown', 95, 99],
    ['PageUp', 3, 0],
    ['k', 0, 0],
    ['ArrowDown', 99, 99],
  ])('%s on row %i leads to row %i', (key, from, to) => {
    expect(moveInGrid(row(from), key, size)).toEqual(row(to));
  });

  test('a person reaches cells with the arrows, and the heads of columns above the first row', () => {
    expect(moveInGrid(row(3), 'ArrowRight', size)).toEqual({ row: 3, column: 0 });
    expect(moveInGrid({ row: 3, column: 0 }, 'ArrowLeft', size)).toEqual(row(3));
    expect(moveInGrid({ row: 3, column: 4 }, 'ArrowRight', size)).toEqual({ row: 3, column: 4 });
    expect(moveInGrid(row(0), 'ArrowUp', size)).toEqual({ row: -1, column: 0 });
    expect(moveInGrid({ row: -1, column: 2 }, 'ArrowDown', size)).toEqual({ row: 0, column: 2 });
    expect(moveInGrid({ row: -1, column: 0 }, 'ArrowLeft', size)).toEqual({ row: -1, column: 0 });
  });

  test('other keys do not move', () => {
    expect(moveInGrid(row(3), 'x', size)).toBeUndefined();
  });

  test('no sequence of keys leaves the grid', () => {
    const keys = fc.constantFrom(
      'ArrowDown',
      'ArrowUp',
      'j',
      'k',
      'Home',
      'End',
      'PageUp',
      'PageDown',
      'ArrowLeft',
      'ArrowRight',
    );
    fc.assert(
      fc.property(fc.array(keys), fc.integer({ min: 1, max: 30 }), (pressed, rows) => {
        const end = pressed.reduce((place, key) => moveInGrid(place, key, { ...size, rows }) ?? place, row(0));
        expect(end.row).toBeGreaterThanOrEqual(-1);
        expect(end.row).toBeLessThan(rows);
        expect(end.column).toBeGreaterThanOrEqual(end.row < 0 ? 0 : -1);
        expect(end.column).toBeLessThan(size.columns);
      }),
    );
  });
});
