import type { Preset } from '#domain/preset/preset';
import { stateDiagram } from './state-diagram.ts';

const introduction = `# Workflows

The states that tickets of each preset go through, and who leads them on. This page is written by \`npm run workflows\` from the presets
themselves, and a test says when it no longer tells the truth. Answers, notes, assignments and moves to another queue lead to no other
state and are not drawn.`;

const fence = '```';

/** `docs/workflows.md`: the state diagram of each workflow, with the types that share it (R3). */
export const workflowsPage = (presets: readonly Preset[]): string =>
  `${[introduction, ...presets.map(chapterOf)].join('\n\n')}\n`;

const chapterOf = (preset: Preset): string => {
  const shared = new Map<string, string[]>();
  for (const [type, { label }] of Object.entries(preset.types)) {
    const diagram = stateDiagram(preset, type);
    shared.set(diagram, [...(shared.get(diagram) ?? []), label.en]);
  }
  const sections = [...shared].map(([diagram, types]) =>
    [`### ${types.join(', ')}`, '', `${fence}mermaid`, diagram, fence].join('\n'),
  );
  return [`## \`${preset.name}\``, ...sections, ...remapsOf(preset)].join('\n\n');
};

/** Where a change of type leads a ticket whose state the new type does not know (R3.7). */
const remapsOf = ({ types, workflow }: Preset): readonly string[] => {
  if (workflow.remaps.length === 0) return [];
  const called = (state: string): string => workflow.states[state]?.label.en ?? state;
  const lines = workflow.remaps.map(
    ({ type, from, to }) => `| ${types[type]?.label.en ?? type} | ${from.map(called).join(', ')} | ${called(to)} |`,
  );
  return [['| a ticket becomes | while it is | and then is |', '| --- | --- | --- |', ...lines].join('\n')];
};
