import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Change } from '#domain/editing/change';
import { editPreset } from '#domain/editing/edit-preset';
import { mergePreset } from '#domain/editing/merge-preset';
import { lostNames } from '#domain/preset/lost-names';
import type { Preset } from '#domain/preset/preset';
import { portal } from '#support/ground/portal';
import { randomChanges } from '#support/ground/random-changes';
import { randomPreset } from '#support/ground/random-preset';

const text = (word: string) => ({ it: word, en: word });

const edited = (preset: Preset, ...changes: Change[]): Preset => {
  const result = editPreset(preset, changes);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};
const merged = (base: Preset, inForce: Preset, shipped: Preset) => {
  const { preset, conflicts } = mergePreset(base, inForce, shipped);
  return { preset: preset as Preset, conflicts: conflicts.map(({ place, reason }) => `${place.join('.')}: ${reason}`) };
};
const queue = (name: string, word: string, position?: number): Change => ({
  op: 'put',
  place: ['queues', name],
  value: { label: text(word) },
  ...(position !== undefined && { position }),
});

describe('a preset that is shipped anew over a desk that was edited', () => {
  it('leaves what was edited, follows where nobody edited, and brings what is new', () => {
    const inForce = edited(portal, queue('board', 'Ours'), {
      op: 'put',
      place: ['areas', 'fees', 'subareas', 'ours'],
      value: { label: text('Ours'), queue: 'board' },
    });
    const shipped = edited(portal, queue('museum', 'New'), {
      op: 'put',
      place: ['environments', Object.keys(portal.environments)[0] ?? ''],
      value: { label: text('Followed') },
    });
    const { preset, conflicts } = merged(portal, inForce, shipped);
    expect(conflicts).toEqual([]);
    expect(preset.environments).toEqual(shipped.environments);
    expect(preset.areas).toEqual(inForce.areas);
    expect(Object.keys(preset.queues)).toEqual(
      expect.arrayContaining([...Object.keys(portal.queues), 'board', 'museum']),
    );
  });

  it('keeps the word of the desk where both say something else, and says so', () => {
    const ours = edited(portal, queue('students', 'Ours'));
    const theirs = edited(portal, queue('students', 'Theirs'));
    const { preset, conflicts } = merged(portal, ours, theirs);
    expect(preset.queues['students']?.label).toEqual(text('Ours'));
    expect(conflicts).toEqual(['queues.students: edited-on-both-sides']);
  });

  it('sees no conflict where both say the same', () => {
    const same = edited(portal, queue('students', 'Same'));
    expect(merged(portal, same, same)).toEqual({ preset: same, conflicts: [] });
  });

  it('keeps a name that is no longer shipped, and says so', () => {
    const grown = edited(portal, queue('board', 'Shipped once'));
    const { preset, conflicts } = merged(grown, grown, portal);
    expect(preset).toEqual(grown);
    expect(conflicts).toEqual(['queues.board: no-longer-shipped']);
  });

  it('takes an optional word away again when nobody edited it, for no ticket carries it', () => {
    const { workflow } = portal;
    const state = { ...workflow.states['planned'], undated: text('x') } as Preset['workflow']['states'][string];
    const { undated: _gone, ...bare } = state;
    const base = { ...portal, workflow: { ...workflow, states: { ...workflow.states, planned: state } } };
    const shipped = { ...portal, workflow: { ...workflow, states: { ...workflow.states, planned: bare } } };
    expect(merged(base, base, shipped)).toEqual({ preset: shipped, conflicts: [] });
  });

  it('brings the service levels that a desk had none of, and leaves those that the desk has put', () => {
    const { serviceHours: _hours, serviceLevels: _levels, ...older } = portal;
    const ours = edited(portal, { op: 'put', place: ['serviceLevels'], value: [] });
    expect(merged(older, older, portal)).toEqual({ preset: portal, conflicts: [] });
    expect(merged(portal, ours, portal)).toEqual({ preset: ours, conflicts: [] });
    expect(merged(older, ours, portal)).toEqual({
      preset: ours,
      conflicts: ['serviceLevels: edited-on-both-sides'],
    });
  });

  it('changes the steps of a workflow whose words the desk has changed', () => {
    const ours = edited(portal, { op: 'put', place: ['workflow', 'states', 'new', 'label'], value: text('Ours') });
    const shipped = { ...portal, workflow: { ...portal.workflow, silenceDays: 30 } };
    const { preset, conflicts } = merged(portal, ours, shipped);
    expect(conflicts).toEqual([]);
    expect(preset.workflow.silenceDays).toBe(30);
    expect(preset.workflow.states['new']?.label).toEqual(text('Ours'));
  });

  it('keeps the order that the desk chose, with new entries behind the one that they follow', () => {
    const names = Object.keys(portal.queues);
    const [first = '', ...rest] = names;
    const ours = edited(portal, { op: 'move', place: ['queues', first], position: 99 });
    const theirs = edited(portal, queue('museum', 'New', 1));
    expect(Object.keys(merged(portal, ours, theirs).preset.queues)).toEqual([...rest, first, 'museum']);
  });

  it('follows a new order where the desk moved nothing, with its own entries behind the one that they follow', () => {
    const [first = '', second = '', ...rest] = Object.keys(portal.queues);
    const ours = edited(portal, queue('board', 'Ours', 1));
    const theirs = edited(portal, { op: 'move', place: ['queues', first], position: 1 });
    expect(Object.keys(merged(portal, ours, theirs).preset.queues)).toEqual([second, first, 'board', ...rest]);
    const atFirst = edited(portal, queue('board', 'Ours', 0));
    expect(Object.keys(merged(portal, atFirst, theirs).preset.queues)[0]).toBe('board');
  });
});

const twoEdits = randomPreset.chain((base) =>
  fc.record({ base: fc.constant(base), mine: randomChanges(base), theirs: randomChanges(base) }),
);
const orElse = (base: Preset, changes: Change[]): Preset => {
  const result = editPreset(base, changes);
  return result.ok ? result.value : base;
};
const law = (holds: (base: Preset, mine: Preset, theirs: Preset) => void) =>
  fc.assert(
    fc.property(twoEdits, ({ base, mine, theirs }) => holds(base, orElse(base, mine), orElse(base, theirs))),
    { numRuns: 60 },
  );

/** Also the order of the names, which `toEqual` does not see. */
const inOrder = (preset: Preset) => [
  preset,
  Object.keys(preset)
    .sort()
    .map((name) => [name, namesIn(preset, name)]),
];
const namesIn = (preset: Preset, name: string) =>
  name === 'workflow' ? Object.keys(preset.workflow.states) : Object.keys(preset[name as 'areas']);

describe('whatever is shipped over whatever was edited', () => {
  it('a desk without edits becomes what is shipped, names and order', () => {
    law((base, _mine, theirs) => {
      const { preset, conflicts } = merged(base, base, theirs);
      expect(inOrder(preset)).toEqual(inOrder(theirs));
      expect(conflicts).toEqual([]);
    });
  });

  it('the same shipped again leaves the desk as it is', () => {
    law((base, mine) => {
      const { preset, conflicts } = merged(base, mine, base);
      expect(inOrder(preset)).toEqual(inOrder(mine));
      expect(conflicts).toEqual([]);
    });
  });

  it('no name of the desk or of the new preset is lost', () => {
    law((base, mine, theirs) => {
      const { preset } = merged(base, mine, theirs);
      expect(lostNames(mine, preset)).toEqual([]);
      expect(lostNames(theirs, preset)).toEqual([]);
    });
  });

  it('a second time changes nothing more', () => {
    law((base, mine, theirs) => {
      const { preset } = merged(base, mine, theirs);
      expect(merged(theirs, preset, theirs)).toEqual({ preset, conflicts: [] });
    });
  });
});
