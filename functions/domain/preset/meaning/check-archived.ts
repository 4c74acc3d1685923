import type { Preset } from '../preset.ts';
import type { PresetProblem } from '../preset-problem.ts';

interface Entry {
  readonly archived?: true;
}

/** What is archived leaves something to choose, and nothing that can be chosen leads to it. */
export const checkArchived = (preset: Preset): PresetProblem[] => [
  ...nothingLeft('types', preset.types),
  ...nothingLeft('areas', preset.areas),
  ...inUse(preset.types).flatMap(([id, { subtypes }]) => nothingLeft(`types.${id}.subtypes`, subtypes)),
  ...inUse(preset.areas).flatMap(([id, { subareas }]) => nothingLeft(`areas.${id}.subareas`, subareas)),
  ...leadsToArchived(preset),
];

const inUse = <One extends Entry>(table: Readonly<Record<string, One>>): [string, One][] =>
  Object.entries(table).filter(([, { archived }]) => !archived);

const nothingLeft = (place: string, table: Readonly<Record<string, Entry>>): PresetProblem[] =>
  Object.keys(table).length > 0 && inUse(table).length === 0
    ? [{ place, text: 'are all archived, so that no ticket can be opened' }]
    : [];

const leadsToArchived = ({ areas, queues, routing = [] }: Preset): PresetProblem[] => {
  const ways: [string, string | undefined][] = [
    ...inUse(areas).flatMap(([id, { subareas }]) =>
      inUse(subareas).map(([subarea, { queue }]): [string, string] => [`areas.${id}.subareas.${subarea}.queue`, queue]),
    ),
    ...inUse(queues).map(([id, { parent }]): [string, string | undefined] => [`queues.${id}.parent`, parent]),
    ...routing.map(({ queue }, index): [string, string] => [`routing[${index}].queue`, queue]),
  ];
  return ways
    .filter(([, queue]) => queue !== undefined && queues[queue]?.archived)
    .map(([place, queue]) => ({ place, text: `the queue "${queue}" is archived` }));
};
