import { describe, expect, test } from 'vitest';
import { workflowGraph } from '#domain/preset/workflow-graph';
import { edited } from '#support/ground/edited-preset';
import { portal } from '#support/ground/portal';
import { put } from '#support/ground/preset-edits';
import { shippedPreset } from '#support/ground/shipped-presets';
import { boxSize, layOutGraph } from '#web/features/admin/workflow/lay-out-graph.ts';
import { remarksOf } from '#web/features/admin/workflow/remarks-of.ts';
import { changesOfWords, wordsOfState } from '#web/features/admin/workflow/state-words.ts';
import { workflowGroups } from '#web/features/admin/workflow/workflow-groups.ts';
import { presetNames } from '../../presets/preset-names.ts';

const drawings = presetNames.flatMap((name) => {
  const preset = shippedPreset(name);
  return workflowGroups(preset).map(({ types, graph }) => {
    const finals = new Set(graph.states.filter((state) => preset.workflow.states[state]?.final));
    return { name: `${name}: ${types.join(', ')}`, preset, types, graph, finals };
  });
});

describe('the workflow of a type of ticket', () => {
  const itil = shippedPreset('itil-desk').workflow;

  test('has the states that its steps name, in the order of the preset, and no other type’s', () => {
    const { states } = workflowGraph(itil, 'change');
    expect(states).toContain('assessment');
    expect(states).not.toContain('known_error');
    expect(states).toEqual(Object.keys(itil.states).filter((state) => states.includes(state)));
  });

  test('has a way from each state that a step may start in, and back from an end that reopens', () => {
    const steps = itil.transitions.filter(({ types }) => !types || types.includes('incident'));
    const { ways } = workflowGraph(itil, 'incident');
    expect(ways.filter(({ step }) => step)).toHaveLength(steps.flatMap(({ from }) => from).length);
    const campus = shippedPreset('campus-desk').workflow;
    const reopening = Object.entries(campus.states).filter(([, { reopens }]) => reopens);
    expect(reopening.length).toBeGreaterThan(0);
    const back = workflowGraph(campus, 'request').ways.filter(({ reopens }) => reopens);
    expect(back).toEqual(reopening.map(([from, { reopens }]) => ({ from, to: reopens?.to, reopens })));
  });

  test('reopens no end that its tickets never come to', () => {
    const workflow = {
      ...portal.workflow,
      transitions: portal.workflow.transitions.filter(({ to }) => to !== 'closed'),
      states: {
        ...portal.workflow.states,
        closed: { ...portal.workflow.states['closed'], reopens: { days: 3, to: 'new' } },
      },
    } as typeof portal.workflow;
    expect(workflowGraph(workflow, 'request').ways.filter(({ reopens }) => reopens)).toEqual([]);
    expect(workflowGraph(workflow, 'request').states).not.toContain('closed');
  });
});

describe('the workflows that an admin sees', () => {
  test.each(presetNames)('are each there once, and every type of %s has one', (name) => {
    const preset = shippedPreset(name);
    const groups = workflowGroups(preset);
    expect(groups.flatMap(({ types }) => types).sort()).toEqual(Object.keys(preset.types).sort());
    for (const { types, graph } of groups)
      for (const type of types) expect(workflowGraph(preset.workflow, type)).toEqual(graph);
    expect(new Set(groups.map(({ graph }) => JSON.stringify(graph))).size).toBe(groups.length);
  });

  test.each(drawings)('are drawn with no two states on one place: $name', ({ preset, graph, finals }) => {
    const { boxes, links, width, height } = layOutGraph(graph, preset.workflow.initial, finals);
    expect(boxes.map(({ id }) => id).sort()).toEqual([...graph.states].sort());
    for (const [index, one] of boxes.entries()) {
      expect(one.x).toBeGreaterThan(boxSize.width / 2);
      expect(one.x).toBeLessThan(width - boxSize.width / 2);
      expect(one.y).toBeLessThan(height);
      for (const other of boxes.slice(0, index)) {
        const apart = Math.abs(one.x - other.x) >= boxSize.width || Math.abs(one.y - other.y) >= boxSize.height;
        expect(apart).toBe(true);
      }
    }
    const lowest = Math.max(...boxes.map(({ y }) => y));
    expect(boxes.filter(({ id }) => finals.has(id)).every(({ y }) => y === lowest)).toBe(true);
    const [first] = [...boxes].sort((one, other) => one.y - other.y);
    expect(first?.id).toBe(preset.workflow.initial);
    expect(new Set(links.map(({ from, to }) => `${from} ${to}`))).toEqual(
      new Set(graph.ways.map(({ from, to }) => `${from} ${to}`)),
    );
    expect(links.map(({ number }) => number)).toEqual(links.map((_, index) => index + 1));
    expect(links.filter(({ path, x, y }) => /NaN|undefined/.test(`${path} ${x} ${y}`))).toEqual([]);
  });
});

describe('what is remarked of a configuration', () => {
  test('is nothing where every queue is reached and nothing is archived', () => {
    const routing = Object.keys(portal.queues).map((queue) => ({ form: queue, queue }));
    expect(remarksOf(edited(put('routing', routing)))).toEqual([]);
  });

  test('names idle queues, what only the desk opens, what is archived and what is called alike', () => {
    const remarks = remarksOf(
      edited(
        put('queues/lonely', { label: { it: 'Sola', en: 'Lonely' } }),
        put('queues/gone', { label: { it: 'x', en: 'x' }, archived: true }),
        put('types/request/opens', 'desk'),
        put('workflow/states/planned/label', portal.workflow.states['new']?.label),
      ),
    );
    expect(remarks).toContainEqual({ kind: 'idleQueue', queue: 'lonely' });
    expect(remarks).not.toContainEqual({ kind: 'idleQueue', queue: 'gone' });
    expect(remarks).not.toContainEqual({ kind: 'idleQueue', queue: 'students' });
    expect(remarks).toContainEqual({ kind: 'archived', place: ['queues', 'gone'] });
    expect(remarks).toContainEqual({ kind: 'deskOnly', type: 'request' });
    expect(remarks).toContainEqual({ kind: 'sameWords', states: ['new', 'planned'] });
    expect(remarks.filter(({ kind }) => kind === 'deskOnly')).toHaveLength(1);
  });
});

describe('the words of a state', () => {
  const planned = portal.workflow.states['planned'];

  test('are changed where they say something else, each at its own place', () => {
    if (!planned) throw new Error('no such state');
    const words = wordsOfState(planned);
    expect(Object.keys(words)).toEqual(['label', 'sentence', 'undated']);
    expect(changesOfWords('planned', words, words)).toEqual([]);
    const label = { ...planned.label, en: 'On the plan' };
    expect(changesOfWords('planned', { label }, words)).toEqual([
      { op: 'put', place: ['workflow', 'states', 'planned', 'label'], value: label },
    ]);
    const { undated: _none, ...rest } = planned;
    expect(wordsOfState(rest)).not.toHaveProperty('undated');
    const italian = { ...planned.sentence, it: 'Altro' };
    expect(changesOfWords('planned', { label: planned.label, sentence: italian }, words)).toHaveLength(1);
  });
});
