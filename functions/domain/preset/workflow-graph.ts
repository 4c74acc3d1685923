import type { Reopening, Transition, Workflow } from './preset.ts';

/** A way from one state to another: a step, or the comment that reopens an ended ticket. */
export interface Way {
  readonly from: string;
  readonly to: string;
  readonly step?: Transition;
  readonly reopens?: Reopening;
}

/** The states that tickets of one type go through, in the order of the preset, and the ways between them. */
export interface WorkflowGraph {
  readonly states: readonly string[];
  readonly ways: readonly Way[];
}

/** What the workflow of one type's tickets looks like: for diagrams and for lists. */
export const workflowGraph = (workflow: Workflow, type: string): WorkflowGraph => {
  const steps = workflow.transitions.filter(({ types }) => types?.includes(type) ?? true);
  const ends = new Set(steps.map(({ to }) => to));
  const ways = [
    ...steps.flatMap((step) => step.from.map((from): Way => ({ from, to: step.to, step }))),
    ...Object.entries(workflow.states).flatMap(([from, { reopens }]): readonly Way[] =>
      reopens && ends.has(from) ? [{ from, to: reopens.to, reopens }] : [],
    ),
  ];
  const named = new Set([workflow.initial, ...ways.flatMap(({ from, to }) => [from, to])]);
  return { states: Object.keys(workflow.states).filter((state) => named.has(state)), ways };
};
