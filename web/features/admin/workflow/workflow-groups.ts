import type { Preset } from '#domain/preset/preset';
import { type WorkflowGraph, workflowGraph } from '#domain/preset/workflow-graph';

/** A workflow with the types whose tickets go through it. */
export interface WorkflowGroup {
  readonly types: readonly string[];
  readonly graph: WorkflowGraph;
}

/** Each workflow once, with all types that share it. */
export const workflowGroups = ({ types, workflow }: Pick<Preset, 'types' | 'workflow'>): readonly WorkflowGroup[] => {
  const groups = new Map<string, WorkflowGroup>();
  for (const type of Object.keys(types)) {
    const graph = workflowGraph(workflow, type);
    const text = JSON.stringify(graph);
    groups.set(text, { graph, types: [...(groups.get(text)?.types ?? []), type] });
  }
  return [...groups.values()];
};
