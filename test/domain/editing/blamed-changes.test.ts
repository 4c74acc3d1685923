import { describe, expect, it } from 'vitest';
import type { Change } from '#domain/editing/change';
import { editPreset } from '#domain/editing/edit-preset';
import { portal } from '#support/ground/portal';

const text = { it: 'Nuovo', en: 'New' };
const said = (...changes: Change[]) => {
  const result = editPreset(portal, changes);
  return result.ok ? [] : result.failure.map(({ place, text: why, change }) => [place, why, change]);
};

describe('whoever sends several changes', () => {
  it('is told the change that a rule of a list comes from, and no change whose name only begins alike', () => {
    expect(said({ op: 'put', place: ['routing'], value: [{ type: 'request' }] })).toEqual([
      ['routing[0].queue', 'is missing', 0],
    ]);
    const alike: Change = { op: 'put', place: ['queues', 'student'], value: { label: text } };
    const wrong: Change = { op: 'put', place: ['queues', 'students'], value: {} };
    expect(said(wrong, alike)).toEqual([['queues.students.label', 'is missing', 0]]);
  });

  it('is told the change that puts something else than an entry, at the very place of the change', () => {
    const fine: Change = { op: 'put', place: ['queues', 'board'], value: { label: text } };
    const word: Change = { op: 'put', place: ['queues', 'students'], value: 'students' };
    expect(said(fine, word)).toEqual([['queues.students', 'must be an object', 1]]);
  });
});
