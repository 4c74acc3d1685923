import { expect, it } from 'vitest';
import type { Workflow } from '#domain/preset/preset';
import { workflowGraph } from '#domain/preset/workflow-graph';
import { shippedPreset } from '#support/ground/shipped-presets';

const { workflow } = shippedPreset('itil-desk');
const words = ({ states, ways }: ReturnType<typeof workflowGraph>) => ({
  states,
  ways: ways.map(({ from, to, step, reopens }) => `${from} ${step?.action ?? (reopens && 'reopens')} ${to}`),
});

const named = { label: { it: 'x', en: 'x' } };
const byOperator = { label: { it: 'x', en: 'x' }, by: 'operator' } as const;
const drawn = {
  initial: 'fresh',
  states: {
    done: { ...named, final: true, reopens: { to: 'open', days: 3 } },
    refused: { ...named, final: true, reopens: { to: 'open', days: 3 } },
    open: named,
    fresh: named,
    planned: named,
  },
  transitions: [
    { ...byOperator, action: 'start', from: ['fresh'], to: 'open' },
    { ...byOperator, action: 'end', from: ['open', 'fresh'], to: 'done', types: ['request', 'fault'] },
    { ...byOperator, action: 'plan', from: ['open'], to: 'planned', types: ['change'] },
    { ...byOperator, action: 'refuse', from: ['planned'], to: 'refused', types: ['change'] },
  ],
} as unknown as Workflow;

it('an admin sees the states of one type in their order, and each way between them', () => {
  expect(words(workflowGraph(drawn, 'fault'))).toEqual({
    states: ['done', 'open', 'fresh'],
    ways: ['fresh start open', 'open end done', 'fresh end done', 'done reopens open'],
  });
  expect(words(workflowGraph(drawn, 'change'))).toEqual({
    states: ['refused', 'open', 'fresh', 'planned'],
    ways: ['fresh start open', 'open plan planned', 'planned refuse refused', 'refused reopens open'],
  });
});

it('an admin sees the state in which tickets begin, also where no way leaves it', () => {
  expect(workflowGraph({ ...drawn, transitions: [] }, 'fault')).toEqual({ states: ['fresh'], ways: [] });
});

it('a way is told with its step, or with how long it may be gone back', () => {
  const { ways } = workflowGraph(drawn, 'fault');
  expect(ways[0]?.step).toBe(drawn.transitions[0]);
  expect(ways.at(-1)).toEqual({ from: 'done', to: 'open', reopens: { to: 'open', days: 3 } });
});

it('an admin of a service desk sees of a change no state that incidents alone go through, nor the other way round', () => {
  const statesOf = (type: string) => workflowGraph(workflow, type).states;
  const alone = (type: string, other: string) => statesOf(type).filter((name) => !statesOf(other).includes(name));
  expect(alone('incident', 'change')).toContain('awaiting_user');
  expect(alone('change', 'incident')).toContain('scheduled');
});
