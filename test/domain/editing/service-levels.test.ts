import { expect, it } from 'vitest';
import type { Change } from '#domain/editing/change';
import { comparePresets } from '#domain/editing/compare-presets';
import { editPreset } from '#domain/editing/edit-preset';
import { undoOf } from '#domain/editing/undo-of';
import type { Preset } from '#domain/preset/preset';
import { portal } from '#support/ground/portal';

const put = (place: string, value: unknown): Change => ({ op: 'put', place: [place], value });
const edited = (...changes: Change[]): Preset => {
  const result = editPreset(portal, changes);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};
const { serviceHours, serviceLevels, ...older } = portal;

it('an admin says when the desk works and what is agreed, also where neither was said before', () => {
  const both = [put('serviceLevels', serviceLevels), put('serviceHours', serviceHours)];
  expect(editPreset(older, both)).toEqual({ ok: true, value: portal });
  expect(edited(put('serviceHours', { ...serviceHours, patronDay: '06-24' }))).toEqual({
    ...portal,
    serviceHours: { ...serviceHours, patronDay: '06-24' },
  });
});

it('an admin takes back what was agreed otherwise, and cannot take away what it is counted in', () => {
  const after = edited(put('serviceLevels', []));
  const differences = comparePresets(portal, after);
  expect(differences).toEqual([{ place: ['serviceLevels'], kind: 'changed', before: serviceLevels, after: [] }]);
  expect(undoOf(differences)).toEqual([put('serviceLevels', serviceLevels)]);
  expect(editPreset(portal, [{ op: 'archive', place: ['serviceHours'] }])).toEqual({
    ok: false,
    failure: [{ place: 'serviceHours', text: 'cannot be archived', change: 0 }],
  });
});
