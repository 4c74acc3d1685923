import type { Preset } from '../preset.ts';
import type { PresetProblem } from '../preset-problem.ts';

const needed = ['types', 'macroAreas', 'areas', 'severities', 'urgencies', 'priorities', 'queues'] as const;

/** A desk without types, areas or queues could open nothing. */
export const checkNotEmpty = (preset: Preset): PresetProblem[] =>
  [
    ...needed.map((name) => ({ place: name, table: preset[name] })),
    ...Object.entries(preset.types).map(([id, type]) => ({ place: `types.${id}.subtypes`, table: type.subtypes })),
    ...Object.entries(preset.areas).map(([id, area]) => ({ place: `areas.${id}.subareas`, table: area.subareas })),
  ].flatMap(({ place, table }) => (Object.keys(table).length === 0 ? [{ place, text: 'must not be empty' }] : []));
