import { describe, expect, it } from 'vitest';
import type { Change } from '#domain/editing/change';
import { editPreset } from '#domain/editing/edit-preset';
import type { Preset } from '#domain/preset/preset';
import { portal } from '#support/ground/portal';

const text = { it: 'Nuovo', en: 'New' };
const explained = { label: text, description: text };

const edited = (...changes: Change[]): Preset => {
  const result = editPreset(portal, changes);
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
};
const said = (...changes: Change[]) => {
  const result = editPreset(portal, changes);
  return result.ok ? [] : result.failure.map(({ place, text: why, change }) => [place, why, change]);
};

describe('an admin who edits the catalogue', () => {
  it('says anew what an area is, and its subareas stay', () => {
    const { subareas, macroArea } = portal.areas['fees'] as Preset['areas'][string];
    const after = edited({ op: 'put', place: ['areas', 'fees'], value: { ...explained, macroArea } });
    expect(after.areas['fees']).toEqual({ ...explained, macroArea, subareas });
    expect(Object.keys(after.areas)).toEqual(Object.keys(portal.areas));
    expect({ ...after.areas, fees: portal.areas['fees'] }).toEqual(portal.areas);
    expect({ ...after, areas: portal.areas }).toEqual(portal);
  });

  it('adds an area with its subareas, last among them all', () => {
    const [macroArea = ''] = Object.keys(portal.macroAreas);
    const value = { ...explained, macroArea, subareas: { desk: { label: text, queue: 'students' } } };
    const after = edited({ op: 'put', place: ['areas', 'museum'], value });
    expect(Object.keys(after.areas)).toEqual([...Object.keys(portal.areas), 'museum']);
    expect(after.areas['museum']).toEqual(value);
  });

  it('puts a new subarea where they want it, also one of an area that is new with the same changes', () => {
    const [macroArea = ''] = Object.keys(portal.macroAreas);
    const subarea = { label: text, queue: 'students' };
    const after = edited(
      { op: 'put', place: ['areas', 'museum'], value: { ...explained, macroArea, subareas: { desk: subarea } } },
      { op: 'put', place: ['areas', 'museum', 'subareas', 'door'], value: subarea, position: 0 },
    );
    expect(Object.keys(after.areas['museum']?.subareas ?? {})).toEqual(['door', 'desk']);
  });

  it('adds macro-areas and risks where they want them, and rules of routing where there were none', () => {
    const [queue = ''] = Object.keys(portal.queues);
    const [type = ''] = Object.keys(portal.types);
    const after = edited(
      { op: 'put', place: ['macroAreas', 'culture'], value: { label: text }, position: 0 },
      { op: 'put', place: ['risks', 'small'], value: explained },
      { op: 'put', place: ['risks', 'great'], value: explained, position: 0 },
      { op: 'put', place: ['routing'], value: [{ type, queue }] },
    );
    expect(Object.keys(after.macroAreas)[0]).toBe('culture');
    expect(Object.keys(after.risks ?? {})).toEqual(['great', 'small']);
    expect(after.routing).toEqual([{ type, queue }]);
  });

  it('moves an entry, and one that goes beyond the end is last', () => {
    const names = Object.keys(portal.areas);
    const [first = '', second, ...rest] = names;
    expect(Object.keys(edited({ op: 'move', place: ['areas', first], position: 1 }).areas)).toEqual([
      second,
      first,
      ...rest,
    ]);
    const last = edited({ op: 'put', place: ['areas', first], value: portal.areas[first], position: 99 });
    expect(Object.keys(last.areas)).toEqual([second, ...rest, first]);
  });

  it('gathers the areas under other macro-areas and drops those that group nothing, as no ticket carries them', () => {
    const [first = '', ...others] = Object.keys(portal.macroAreas);
    const macroAreas = Object.fromEntries(others.map((name) => [name, portal.macroAreas[name]]));
    const moves = Object.entries(portal.areas)
      .filter(([, area]) => area.macroArea === first)
      .map(([name, area]): Change => {
        const { label, description } = area;
        return { op: 'put', place: ['areas', name], value: { label, description, macroArea: others[0] } };
      });
    expect(edited(...moves, { op: 'put', place: ['macroAreas'], value: macroAreas }).macroAreas).toEqual(macroAreas);
    expect(said({ op: 'put', place: ['macroAreas'], value: macroAreas })[0]?.[1]).toContain(first);
  });

  it('gives words of its own to priorities and states', () => {
    const [urgent = ''] = Object.keys(portal.priorities);
    const after = edited(
      { op: 'put', place: ['priorities', urgent], value: { label: text } },
      { op: 'put', place: ['workflow', 'states', 'new', 'label'], value: text },
    );
    expect(after.priorities[urgent]).toEqual({ label: text });
    expect(Object.keys(after.priorities)).toEqual(Object.keys(portal.priorities));
    expect(after.workflow.states['new']).toEqual({ ...portal.workflow.states['new'], label: text });
  });
});

describe('an admin who archives', () => {
  it('takes an entry out of what is offered, and back into it', () => {
    const place = ['environments', Object.keys(portal.environments)[0] ?? ''];
    const archived = edited({ op: 'archive', place });
    expect(archived.environments[place[1] ?? '']).toMatchObject({ archived: true });
    expect(editPreset(archived, [{ op: 'restore', place }])).toEqual({ ok: true, value: portal });
  });

  it('is told when there is nothing to archive or to restore', () => {
    const place = ['environments', Object.keys(portal.environments)[0] ?? ''];
    expect(said({ op: 'archive', place }, { op: 'archive', place })).toEqual([
      [place.join('.'), 'is archived already', 1],
    ]);
    expect(said({ op: 'restore', place })).toEqual([[place.join('.'), 'is not archived', 0]]);
    expect(said({ op: 'archive', place: ['environments', 'moon'] })).toEqual([
      ['environments.moon', 'does not exist', 0],
    ]);
    expect(said({ op: 'archive', place: ['priorities', Object.keys(portal.priorities)[0] ?? ''] })[0]?.[1]).toBe(
      'cannot be archived',
    );
  });
});

describe('an edit that is refused', () => {
  it.each<[string, Change]>([
    ['workflow.transitions', { op: 'put', place: ['workflow', 'transitions'], value: [] }],
    ['workflow.states.new', { op: 'put', place: ['workflow', 'states', 'new'], value: {} }],
    ['workflow.states.new.family', { op: 'put', place: ['workflow', 'states', 'new', 'family'], value: 'ended' }],
    ['priorityMatrix.high.urgent', { op: 'put', place: ['priorityMatrix', 'high', 'urgent'], value: 'low' }],
    ['numbering', { op: 'put', place: ['numbering'], value: 'X{counter:3}' }],
    ['name', { op: 'put', place: ['name'], value: 'other' }],
    ['areas', { op: 'put', place: ['areas'], value: {} }],
    ['areas.fees.label', { op: 'put', place: ['areas', 'fees', 'label'], value: text }],
    ['', { op: 'put', place: [], value: {} }],
  ])('leaves %s to the preset', (place, change) => {
    expect(said(change)).toEqual([[place, 'is not for the desk to change: it comes with the preset', 0]]);
  });

  it('adds no priority, severity or state word, and moves none', () => {
    const [urgent = ''] = Object.keys(portal.priorities);
    expect(said({ op: 'put', place: ['priorities', 'later'], value: { label: text } })[0]?.[1]).toBe('does not exist');
    expect(said({ op: 'move', place: ['priorities', urgent], position: 2 })[0]?.[1]).toBe('has no position of its own');
    const value = { label: text };
    expect(said({ op: 'put', place: ['priorities', urgent], value, position: 1 })[0]?.[1]).toBe(
      'has no position of its own',
    );
  });

  it('names what an entry would have to stand in', () => {
    const value = { label: text, queue: 'students' };
    expect(said({ op: 'put', place: ['areas', 'moon', 'subareas', 'crater'], value })).toEqual([
      ['areas.moon.subareas.crater', 'stands in something that does not exist', 0],
    ]);
    const inherited: Change = { op: 'put', place: ['areas', '__proto__', 'subareas', 'crater'], value };
    expect(said(inherited)[0]?.[1]).toBe('stands in something that does not exist');
  });

  it('tells every change that does not fit, by its position', () => {
    const changes: Change[] = [
      { op: 'restore', place: ['areas', 'fees'] },
      { op: 'move', place: ['areas', 'fees'], position: 0 },
      { op: 'put', place: ['name'], value: 'x' },
    ];
    expect(said(...changes).map(([, , change]) => change)).toEqual([0, 2]);
  });

  it('blames what the whole check finds on the last change at that place', () => {
    const place = ['areas', 'fees', 'subareas', 'late'];
    const changes: Change[] = [
      { op: 'put', place, value: { label: text, queue: 'students' } },
      { op: 'put', place, value: { label: text, queue: 'nobody' } },
      { op: 'move', place: ['areas', 'fees'], position: 0 },
    ];
    expect(said(...changes)).toEqual([['areas.fees.subareas.late.queue', expect.stringContaining('"nobody"'), 1]]);
    const shape = said({ op: 'put', place, value: { label: { it: 'x' }, queue: 'students' } });
    expect(shape).toEqual([['areas.fees.subareas.late.label.en', 'is missing', 0]]);
  });

  it('blames nobody for what follows elsewhere', () => {
    const { parent: _none, ...queue } = portal.queues['students'] ?? { label: text };
    const [first = '', ...rest] = Object.keys(portal.macroAreas);
    const value = Object.fromEntries(rest.map((name) => [name, portal.macroAreas[name]]));
    const found = said(
      { op: 'put', place: ['queues', 'students'], value: queue },
      { op: 'put', place: ['macroAreas'], value },
    );
    expect(found.length).toBeGreaterThan(0);
    for (const [place, why, change] of found) {
      expect([place, why]).toEqual([expect.stringMatching(/^areas\.\w+\.macroArea$/), expect.stringContaining(first)]);
      expect(change).toBeUndefined();
    }
  });

  it('loses no subarea that a new text of the area leaves out', () => {
    const { subareas, ...fees } = portal.areas['fees'] as Preset['areas'][string];
    const [lost = '', ...kept] = Object.keys(subareas);
    const value = { ...fees, subareas: Object.fromEntries(kept.map((name) => [name, subareas[name]])) };
    expect(said({ op: 'put', place: ['areas', 'fees'], value })).toEqual([
      [`areas.fees.subareas.${lost}`, 'tickets may carry it: archive it', 0],
    ]);
  });
});
