import type { Preset, Transition, Trigger, Workflow } from '#domain/preset/preset';
import { stepWords } from './step-words.ts';

const people: Readonly<Record<Exclude<Trigger, 'clock'>, string>> = {
  operator: 'operator',
  requester: 'requester',
  approver: 'approver',
};

const clocks: Readonly<Record<string, string>> = {
  wake: 'on its day (clock)',
  resolve: 'with the problem that caused it (clock)',
};

/** The states and steps of one type's tickets, as a Mermaid state diagram. */
export const stateDiagram = ({ workflow }: Preset, type: string): string => {
  const arrows = arrowsOf(workflow, type);
  const named = new Set([workflow.initial, ...arrows.flatMap(({ from, to }) => [from, to])]);
  const states = Object.entries(workflow.states).filter(([id]) => named.has(id));
  return [
    'stateDiagram-v2',
    ...states.map(([id, { label }]) => `  ${id}: ${label.en}`),
    `  [*] --> ${workflow.initial}`,
    ...arrows.map(({ from, to, text }) => `  ${from} --> ${to}: ${text}`),
    ...states.filter(([, { final }]) => final).map(([id]) => `  ${id} --> [*]`),
  ].join('\n');
};

interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

const arrowsOf = (workflow: Workflow, type: string): readonly Arrow[] => {
  const steps = workflow.transitions.filter(({ types }) => types?.includes(type) ?? true);
  const ends = new Set(steps.map(({ to }) => to));
  return [
    ...steps.flatMap((step) => step.from.map((from) => ({ from, to: step.to, text: textOf(step, workflow) }))),
    ...Object.entries(workflow.states).flatMap(([id, { reopens }]) =>
      reopens && ends.has(id)
        ? [{ from: id, to: reopens.to, text: `comment within ${reopens.days} days (requester)` }]
        : [],
    ),
  ];
};

const textOf = (step: Transition, { silenceDays }: Workflow): string => {
  if (step.by === 'clock') return clocks[step.action] ?? `after ${silenceDays} days (clock)`;
  return `${stepWords(step)} (${people[step.by]})`;
};
