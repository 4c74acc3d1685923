import { describe, expect, it } from 'vitest';
import { comparePresets } from '#domain/editing/compare-presets';
import { undoOf } from '#domain/editing/undo-of';
import type { Preset } from '#domain/preset/preset';
import { portal } from '#support/ground/portal';

const label = { it: 'Nuovo', en: 'New' };
const names = Object.keys(portal.environments);
const [one = '', two = ''] = names;
const environments = (table: Preset['environments']): Preset => ({ ...portal, environments: table });
const archived = environments({ ...portal.environments, [one]: { label, archived: true } });
const turned = environments(Object.fromEntries(Object.entries(portal.environments).reverse()));
const added = environments({ ...portal.environments, moon: { label } });
const withWord = (word: 'label' | 'sentence' | 'undated', text: typeof label): Preset => {
  const { states } = portal.workflow;
  const planned = { ...states['planned'], [word]: text } as Preset['workflow']['states'][string];
  return { ...portal, workflow: { ...portal.workflow, states: { ...states, planned } } };
};

describe('what an admin is told of two versions', () => {
  it('names an entry with what it was and what it is', () => {
    const changed = environments({ ...portal.environments, [one]: { label } });
    const before = portal.environments[one];
    expect(comparePresets(portal, changed)).toEqual([
      { place: ['environments', one], kind: 'changed', before, after: { label } },
    ]);
    expect(comparePresets(portal, added)).toEqual([
      { place: ['environments', 'moon'], kind: 'added', after: { label } },
    ]);
    expect(comparePresets(added, portal)).toEqual([
      { place: ['environments', 'moon'], kind: 'removed', before: { label } },
    ]);
  });

  it('tells archiving and restoring from other changes', () => {
    expect(comparePresets(portal, archived).map(({ kind }) => kind)).toEqual(['archived']);
    expect(comparePresets(archived, portal).map(({ kind }) => kind)).toEqual(['restored']);
    const still = environments({ ...portal.environments, [one]: { label: { it: 'x', en: 'x' }, archived: true } });
    expect(comparePresets(archived, still).map(({ kind }) => kind)).toEqual(['changed']);
  });

  it('names a table whose order changed, with the names that both have', () => {
    expect(comparePresets(portal, turned)).toEqual([
      { place: ['environments'], kind: 'reordered', before: names, after: names.toReversed() },
    ]);
    const both = environments({ moon: { label }, ...turned.environments });
    expect(comparePresets(portal, both)).toEqual([
      { place: ['environments', 'moon'], kind: 'added', after: { label } },
      { place: ['environments'], kind: 'reordered', before: names, after: names.toReversed() },
    ]);
    expect(comparePresets(both, portal).at(-1)).toMatchObject({ before: names.toReversed(), after: names });
  });

  it('tells a subarea by itself, and not with its area', () => {
    const fees = portal.areas['fees'] as Preset['areas'][string];
    const late = { label, queue: 'students' };
    const areas = { ...portal.areas, fees: { ...fees, subareas: { ...fees.subareas, late } } };
    expect(comparePresets(portal, { ...portal, areas })).toEqual([
      { place: ['areas', 'fees', 'subareas', 'late'], kind: 'added', after: late },
    ]);
  });

  it('tells a subtype by itself, and not with its type', () => {
    const [type = ''] = Object.keys(portal.types);
    const incident = portal.types[type] as Preset['types'][string];
    const late = { label, description: label };
    const types = { ...portal.types, [type]: { ...incident, subtypes: { ...incident.subtypes, late } } };
    expect(comparePresets(portal, { ...portal, types })).toEqual([
      { place: ['types', type, 'subtypes', 'late'], kind: 'added', after: late },
    ]);
  });

  it.each(['label', 'sentence', 'undated'] as const)(
    'tells a text of a state by itself, and takes it back: %s',
    (word) => {
      const other = { it: 'Prima', en: 'Before' };
      const before = withWord(word, other);
      const differences = comparePresets(before, withWord(word, label));
      const place = ['workflow', 'states', 'planned', word];
      expect(differences).toEqual([{ place, kind: 'changed', before: other, after: label }]);
      expect(undoOf(differences)).toEqual([{ op: 'put', place, value: other }]);
    },
  );

  it('names what belongs to no table too, and a table that is new only by what is in it', () => {
    expect(comparePresets(portal, { ...portal, numbering: 'N{counter:3}' })[0]).toMatchObject({
      place: [],
      kind: 'changed',
      after: { numbering: 'N{counter:3}' },
    });
    const grown = { ...portal, groups: { front: { label, queues: ['students'] } } };
    expect(comparePresets(portal, grown).map(({ place }) => place)).toEqual([['groups', 'front']]);
    const routing = [{ area: 'fees', queue: 'students' }];
    expect(comparePresets(portal, { ...portal, routing })).toEqual([
      { place: ['routing'], kind: 'added', after: routing },
    ]);
  });
});

describe('what takes a version back', () => {
  const undo = (before: Preset, after: Preset) => undoOf(comparePresets(before, after));

  it('is the entry as it was', () => {
    expect(undo(portal, archived)).toEqual([
      { op: 'put', place: ['environments', one], value: portal.environments[one] },
    ]);
  });

  it('is archiving what was new, unless it is archived already', () => {
    expect(undo(portal, added)).toEqual([{ op: 'archive', place: ['environments', 'moon'] }]);
    const gone = environments({ ...portal.environments, moon: { label, archived: true } });
    expect(undo(portal, gone)).toEqual([]);
  });

  it('is the old order, where the order is the desk’s', () => {
    expect(undo(portal, turned)).toEqual(
      names.map((name, position) => ({ op: 'move', place: ['environments', name], position })),
    );
    expect(two).not.toBe('');
    const priorities = Object.fromEntries(Object.entries(portal.priorities).reverse());
    expect(undo(portal, { ...portal, priorities })).toEqual([]);
  });

  it('is nothing for what never was the desk’s to change, and for what is new and carried by no ticket', () => {
    expect(undo(portal, { ...portal, numbering: 'N{counter:3}' })).toEqual([]);
    expect(undo(portal, { ...portal, macroAreas: { ...portal.macroAreas, other: { label } } })).toEqual([]);
  });
  it('leaves none of the rules that a desk had never had before', () => {
    const first = { ...portal, routing: [{ area: 'fees', queue: 'students' }] };
    expect(undo(portal, first)).toEqual([{ op: 'put', place: ['routing'], value: [] }]);
  });
});
