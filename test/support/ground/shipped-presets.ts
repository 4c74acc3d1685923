import type { Preset } from '#domain/preset/preset';
import { loadPreset } from '../../../presets/load-preset.ts';

/** The names of the presets that ship with the product. */
export const presetNames = ['consortium-portal', 'campus-desk', 'partner-panel', 'itil-desk'] as const;

/** A preset as it ships. */
export const shippedPreset = (name: (typeof presetNames)[number]): Preset => {
  const preset = loadPreset(name);
  if (!preset) throw new Error(`${name} does not ship`);
  return preset;
};
