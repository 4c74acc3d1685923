import type { Preset, Trigger, Workflow } from '#domain/preset/preset';
import { type Way, workflowGraph } from '#domain/preset/workflow-graph';
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
  const { states, ways } = workflowGraph(workflow, type);
  return [
    'stateDiagram-v2',
    ...states.map((id) => `  ${id}: ${workflow.states[id]?.label.en}`),
    `  [*] --> ${workflow.initial}`,
    ...ways.map((way) => `  ${way.from} --> ${way.to}: ${textOf(way, workflow)}`),
    ...states.filter((id) => workflow.states[id]?.final).map((id) => `  ${id} --> [*]`),
  ].join('\n');
};

const textOf = ({ step, reopens }: Way, { silenceDays }: Workflow): string => {
  if (!step) return `comment within ${reopens?.days} days (requester)`;
  if (step.by === 'clock') return clocks[step.action] ?? `after ${silenceDays} days (clock)`;
  return `${stepWords(step)} (${people[step.by]})`;
};
