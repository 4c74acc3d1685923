import type { Preset } from '../preset/preset.ts';

/** The presets under which a ticket may have lived, the newest first; there is always one. */
export type PresetsInForce = readonly [Preset, ...Preset[]];
