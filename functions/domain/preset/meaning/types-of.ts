import type { Preset, Transition } from '../preset.ts';

/** The ticket types that a transition applies to. */
export const typesOf = (preset: Preset, transition: Transition): readonly string[] =>
  transition.types ?? Object.keys(preset.types);
