import type { Preset } from '#domain/preset/preset';
import { loadPreset } from '../../../presets/load-preset.ts';
import type { presetNames } from '../../../presets/preset-names.ts';

/** A preset as it ships. */
export const shippedPreset = (name: (typeof presetNames)[number]): Preset => {
  const preset = loadPreset(name);
  if (!preset) throw new Error(`${name} does not ship`);
  return preset;
};
