import { describe, expect, test } from 'vitest';
import { readColumns } from '#web/features/desk-list/list-column-ids.ts';
import { moveColumn } from '#web/features/desk-list/move-column.ts';

describe('the columns that an operator chose', () => {
  test('names that do not exist and repeated ones are left out', () => {
    expect(readColumns(['number', 'colour', 'subject', 'number'])).toEqual(['number', 'subject']);
    expect(readColumns(['colour'])).toBeUndefined();
    expect(readColumns(undefined)).toBeUndefined();
  });

  test('the subject is always there, because it opens the ticket', () => {
    expect(readColumns(['owner'])).toEqual(['subject', 'owner']);
  });

  test('a column changes its place with its neighbour, and stays at the ends', () => {
    expect(moveColumn(['a', 'b', 'c'], 'b', 1)).toEqual(['a', 'c', 'b']);
    expect(moveColumn(['a', 'b', 'c'], 'b', -1)).toEqual(['b', 'a', 'c']);
    expect(moveColumn(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
    expect(moveColumn(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'b', 'c']);
  });
});
