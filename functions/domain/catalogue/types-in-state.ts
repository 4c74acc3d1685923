import { reachableStates } from '../preset/meaning/reachable-states.ts';
import type { Preset } from '../preset/preset.ts';

/** The types whose tickets can come to a state; nothing where all can. */
export const typesInState = (preset: Preset, state: string): readonly string[] | undefined => {
  const types = Object.keys(preset.types);
  const coming = types.filter((type) => reachableStates(preset, type, preset.workflow.initial).has(state));
  return coming.length === types.length ? undefined : coming;
};
