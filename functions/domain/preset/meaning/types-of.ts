import type { Preset, Transition } from '../preset.ts';

/** The ticket types that an arrow applies to. */
export const typesOf = (preset: Preset, arrow: Transition): readonly string[] =>
  arrow.types ?? Object.keys(preset.types);
