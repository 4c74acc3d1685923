import { useTranslation } from 'react-i18next';
import type { Preset } from '#domain/preset/preset';
import { useLabel } from '#web/lib/text/use-label.ts';
import { layOutGraph } from './lay-out-graph.ts';
import { WaysTable } from './ways-table.tsx';
import { WorkflowDiagram } from './workflow-diagram.tsx';
import type { WorkflowGroup } from './workflow-groups.ts';

interface WorkflowSectionProps {
  readonly preset: Preset;
  readonly group: WorkflowGroup;
}

/** One workflow, drawn and told, with the types whose tickets go through it. */
export const WorkflowSection = ({
  preset: { types, workflow },
  group: { graph, types: shared },
}: WorkflowSectionProps) => {
  const { t } = useTranslation('admin-workflow');
  const label = useLabel();
  const finals = new Set(graph.states.filter((state) => workflow.states[state]?.final));
  const layout = layOutGraph(graph, workflow.initial, finals);
  const names = shared.map((type) => label(types[type]?.label, type)).join(', ');
  const id = `workflow-${shared[0]}`;
  return (
    <section className="stack-small" aria-labelledby={id}>
      <h2 id={id}>{names}</h2>
      <p>{t('startsAs', { state: label(workflow.states[workflow.initial]?.label, workflow.initial) })}</p>
      <WorkflowDiagram layout={layout} workflow={workflow} label={t('diagramOf', { types: names })} />
      <WaysTable workflow={workflow} graph={graph} links={layout.links} />
    </section>
  );
};
