import { mergePreset } from '#domain/editing/merge-preset';
import type { MergeConflict } from '#domain/editing/pick-of';
import { renewForms } from '#domain/forms/renew-forms';
import { parsePreset } from '#domain/preset/parse-preset';
import type { Preset } from '#domain/preset/preset';
import type { InForce } from '../ports/setup.ts';
import { refuseLostNames } from './refuse-lost-names.ts';

/** The preset that comes into force, and in words where the desk's own edits stand against the one that ships. */
interface MergedPreset {
  readonly preset: Preset;
  readonly kept: readonly string[];
}

/** Also the order counts: that of priorities means something. */
const same = (one: Preset, other: Preset): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * Brings the preset that ships together with what was edited since the last one: edits stay, the rest follows. Throws,
 * with the places, when the two contradict each other or a name of the last one is missing.
 */
export const mergeShipped = (inForce: InForce | undefined, shipped: Preset): MergedPreset => {
  if (!inForce) return { preset: shipped, kept: [] };
  const base = inForce.shipped ?? inForce.preset;
  refuseLostNames(base, shipped);
  if (same(base, shipped)) return { preset: inForce.preset, kept: [] };
  if (same(base, inForce.preset)) return { preset: renewForms(inForce.preset, shipped), kept: [] };
  const { preset, conflicts } = mergePreset(base, inForce.preset, shipped);
  return { preset: renewForms(inForce.preset, parsed(preset)), kept: conflicts.map(inWords) };
};

const parsed = (merged: unknown): Preset => {
  const result = parsePreset(merged);
  if (result.ok) return result.value;
  const places = result.failure.map(({ place, text }) => `${place}: ${text}`).join('; ');
  throw new Error(`What was edited contradicts the preset that ships: ${places}. Edit the configuration, then go on.`);
};

const inWords = ({ place, reason }: MergeConflict): string =>
  `${place.join('.')}: ${reason === 'no-longer-shipped' ? 'no longer ships, and stays' : 'ships otherwise, and stays as it was edited'}`;
