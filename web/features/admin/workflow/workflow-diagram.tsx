import { useId } from 'react';
import type { Workflow } from '#domain/preset/preset';
import { useLabel } from '#web/lib/text/use-label.ts';
import { boxSize, type Layout } from './lay-out-graph.ts';

interface WorkflowDiagramProps {
  readonly layout: Layout;
  readonly workflow: Workflow;
  /** What it shows, for those who cannot see it; the list beside it says the same. */
  readonly label: string;
}

/** The states as boxes and the ways as numbered arrows; the list explains the numbers. */
export const WorkflowDiagram = ({ layout, workflow, label }: WorkflowDiagramProps) => {
  const arrow = useId();
  return (
    <svg
      className="flow"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      style={{ maxWidth: layout.width }}
    >
      <defs>
        <marker id={arrow} viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto">
          <path className="flow-arrow" d="M0 0 8 4 0 8Z" />
        </marker>
      </defs>
      {layout.links.map(({ number, path }) => (
        <path key={number} className="flow-link" d={path} markerEnd={`url(#${arrow})`} />
      ))}
      {layout.boxes.map((box) => (
        <StateBox key={box.id} box={box} workflow={workflow} />
      ))}
      {layout.links.map(({ number, x, y }) => (
        <g key={number}>
          <circle className="flow-number" cx={x} cy={y} r="10" />
          <text className="flow-digits" x={x} y={y}>
            {number}
          </text>
        </g>
      ))}
    </svg>
  );
};

interface StateBoxProps extends Pick<WorkflowDiagramProps, 'workflow'> {
  readonly box: Layout['boxes'][number];
}

const StateBox = ({ box: { id, x, y }, workflow }: StateBoxProps) => {
  const label = useLabel();
  const state = workflow.states[id];
  const lines = twoLines(label(state?.label, id));
  const { width, height } = boxSize;
  return (
    <g className={`state-${state?.family}`}>
      <rect
        className={state?.final ? 'flow-box flow-end' : 'flow-box'}
        x={x - width / 2}
        y={y - height / 2}
        width={width}
        height={height}
        rx="8"
      />
      {id === workflow.initial && <circle className="flow-start" cx={x} cy={y - height / 2 - 16} r="7" />}
      {lines.map((line, index) => (
        <text key={line} className="flow-words" x={x} y={y + (index - (lines.length - 1) / 2) * 16}>
          {line}
        </text>
      ))}
    </g>
  );
};

const longestLine = 18;

/** Long names are broken at the blank nearest to their middle. */
const twoLines = (words: string): readonly string[] => {
  const blanks = [...words.matchAll(/ /g)].map(({ index }) => index);
  const [middle] = blanks.sort((one, other) => Math.abs(one - words.length / 2) - Math.abs(other - words.length / 2));
  if (words.length <= longestLine || middle === undefined) return [words];
  return [words.slice(0, middle), words.slice(middle + 1)];
};
