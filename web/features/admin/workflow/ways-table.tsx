import { useTranslation } from 'react-i18next';
import type { Workflow } from '#domain/preset/preset';
import type { WorkflowGraph } from '#domain/preset/workflow-graph';
import { useLabel } from '#web/lib/text/use-label.ts';
import type { Link } from './lay-out-graph.ts';
import { useWayWords } from './use-way-words.ts';

interface WaysTableProps {
  readonly workflow: Workflow;
  readonly graph: WorkflowGraph;
  readonly links: readonly Link[];
}

/** The diagram as a list: each step with its number, from where to where, who takes it and what comes with it. */
export const WaysTable = ({ workflow, graph, links }: WaysTableProps) => {
  const { t } = useTranslation('admin-workflow');
  const label = useLabel();
  const words = useWayWords(workflow);
  const called = (state: string) => label(workflow.states[state]?.label, state);
  const lines = graph.ways
    .map((way) => ({
      ...way,
      ...words(way),
      number: links.find((one) => one.from === way.from && one.to === way.to)?.number,
    }))
    .sort((one, other) => (one.number ?? 0) - (other.number ?? 0));
  return (
    <ol className="list-plain ways">
      {lines.map(({ number, from, to, step, who, needs }) => (
        <li key={`${from} ${to} ${step} ${who}`}>
          <span className="flow-mark">{number}</span> <strong>{called(from)}</strong> <span aria-hidden="true">→</span>{' '}
          <span className="visually-hidden">{t('to')}</span> <strong>{called(to)}</strong>: {step}, {who}
          {needs.length > 0 && <span className="muted"> ({needs.join('; ')})</span>}
        </li>
      ))}
    </ol>
  );
};
