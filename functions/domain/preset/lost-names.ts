import type { Preset } from './preset.ts';

const named = (place: string, entries: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.keys(entries).map((name) => `${place}.${name}`);

/** Where the names stand that a ticket carries. */
const placesOf = (preset: Preset): readonly string[] => [
  ...named('queues', preset.queues),
  ...named('workflow.states', preset.workflow.states),
  ...named('types', preset.types),
  ...Object.entries(preset.types).flatMap(([type, { subtypes }]) => named(`types.${type}.subtypes`, subtypes)),
  ...named('areas', preset.areas),
  ...Object.entries(preset.areas).flatMap(([area, { subareas }]) => named(`areas.${area}.subareas`, subareas)),
  ...named('severities', preset.severities),
  ...named('urgencies', preset.urgencies),
  ...named('priorities', preset.priorities),
  ...named('environments', preset.environments),
  ...named('risks', preset.risks ?? {}),
  ...named('forms', preset.forms ?? {}),
];

/** The places (`workflow.states.planned`) of names that tickets carry and the later preset no longer explains. */
export const lostNames = (before: Preset, after: Preset): readonly string[] => {
  const there = new Set(placesOf(after));
  const lost = placesOf(before).filter((place) => !there.has(place));
  return lost.filter((place) => !lost.some((whole) => place.startsWith(`${whole}.`)));
};
