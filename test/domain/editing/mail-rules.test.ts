import { expect, it } from 'vitest';
import type { Change } from '#domain/editing/change';
import { comparePresets } from '#domain/editing/compare-presets';
import { editPreset } from '#domain/editing/edit-preset';
import { mergePreset } from '#domain/editing/merge-preset';
import { undoOf } from '#domain/editing/undo-of';
import type { MailRule } from '#domain/preset/mail-rule';
import type { Preset } from '#domain/preset/preset';
import { portal } from '#support/ground/portal';
import { shippedPreset } from '#support/ground/shipped-presets';

const put = (value: unknown): Change => ({ op: 'put', place: ['mailRules'], value });
const edited = (preset: Preset, ...changes: Change[]): Preset => {
  const result = editPreset(preset, changes);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};
const mailRules: readonly MailRule[] = [{ mails: ['note-written'], queues: ['students'], to: 'nobody' }];

it('an admin says which mails are sent where nobody had, says otherwise, and takes it back', () => {
  const after = edited(portal, put(mailRules));
  expect(after).toEqual({ ...portal, mailRules });
  expect(edited(after, put([]))).toEqual({ ...portal, mailRules: [] });
  const differences = comparePresets(after, edited(after, put([])));
  expect(differences).toEqual([{ place: ['mailRules'], kind: 'changed', before: mailRules, after: [] }]);
  expect(undoOf(differences)).toEqual([put(mailRules)]);
});

it('an admin takes back the first rules that a desk ever had, and then everything is sent again', () => {
  const first = edited(portal, put(mailRules));
  const undo = undoOf(comparePresets(portal, first));
  expect(edited(first, ...undo)).toEqual({ ...portal, mailRules: [] });
});

it('an admin is told which of their changes names a queue that there is not', () => {
  const wrong = [put([{ mails: ['note-written'], queues: ['cellar'], to: 'nobody' }])];
  expect(editPreset(portal, wrong)).toEqual({
    ok: false,
    failure: [{ place: 'mailRules[0].queues[0]', text: 'there is no queue "cellar"', change: 0 }],
  });
});

it('an admin may still archive a queue that a rule names', () => {
  const panel = shippedPreset('partner-panel');
  const { queues } = edited(panel, { op: 'archive', place: ['queues', 'carrier_third'] });
  expect(queues['carrier_third']).toMatchObject({ archived: true });
});

it('a desk without rules gets those that are newly shipped, and keeps its own', () => {
  const shipped = { ...portal, mailRules };
  expect(mergePreset(portal, portal, shipped)).toEqual({ preset: shipped, conflicts: [] });
  const ours = edited(shipped, put([]));
  expect(mergePreset(shipped, ours, shipped)).toEqual({ preset: ours, conflicts: [] });
  expect(mergePreset(portal, ours, shipped)).toEqual({
    preset: ours,
    conflicts: [{ place: ['mailRules'], reason: 'edited-on-both-sides' }],
  });
});
