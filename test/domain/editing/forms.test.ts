import { describe, expect, it } from 'vitest';
import type { Change } from '#domain/editing/change';
import { comparePresets } from '#domain/editing/compare-presets';
import { editPreset } from '#domain/editing/edit-preset';
import { undoOf } from '#domain/editing/undo-of';
import type { FormDefinition } from '#domain/forms/form-definition';
import type { Preset } from '#domain/preset/preset';
import { portal } from '#support/ground/portal';

const label = { it: 'Modulo', en: 'Form' };
const form = (more: Partial<FormDefinition> = {}): FormDefinition => ({
  version: 1,
  label,
  attach: [{ area: 'fees' }],
  fields: [{ key: 'year', kind: 'number', label }],
  ...more,
});
const place = ['forms', 'refund'];
const edited = (preset: Preset, ...changes: Change[]): Preset => {
  const result = editPreset(preset, changes);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};
const versionIn = (preset: Preset) => preset.forms?.['refund']?.version;
const first = edited(portal, { op: 'put', place, value: form() });

describe('an admin who edits a form', () => {
  it('adds the first form of a desk that had none', () => {
    expect(portal.forms).toBeUndefined();
    expect(first.forms).toEqual({ refund: form() });
  });

  it('makes another version of it with other questions, whatever version they named', () => {
    const value = form({ version: 7, fields: [{ key: 'year', kind: 'number', label, required: true }] });
    expect(versionIn(edited(first, { op: 'put', place, value }))).toBe(2);
  });

  it('makes no other version of it by archiving, moving or saying the same again', () => {
    expect(versionIn(edited(first, { op: 'archive', place }))).toBe(1);
    expect(versionIn(edited(first, { op: 'put', place, value: form({ version: 9 }) }))).toBe(1);
    expect(versionIn(edited(first, { op: 'put', place, value: form({ archived: true }) }))).toBe(1);
    expect(versionIn(edited(first, { op: 'move', place, position: 0 }))).toBe(1);
  });

  it('takes a change back as a new version with the old questions', () => {
    const second = edited(first, { op: 'put', place, value: form({ fields: [{ key: 'why', kind: 'text', label }] }) });
    const third = edited(second, ...undoOf(comparePresets(first, second)));
    expect(third.forms?.['refund']).toEqual(form({ version: 3 }));
  });

  it('leaves the version alone where there is another kind of entry', () => {
    const value = { ...portal.queues['students'], version: 1 };
    expect(editPreset(portal, [{ op: 'put', place: ['queues', 'students'], value }]).ok).toBe(false);
  });
});
