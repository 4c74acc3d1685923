import type { Preset } from '../preset.ts';
import { typesOf } from './types-of.ts';

/** The states that a ticket of a type can come to from there, the start included. */
export const reachableStates = (preset: Preset, type: string, start: string): ReadonlySet<string> => {
  const found = new Set([start]);
  const arrows = preset.workflow.transitions.filter((arrow) => typesOf(preset, arrow).includes(type));
  for (const state of found) {
    for (const arrow of arrows) if (arrow.from.includes(state)) found.add(arrow.to);
  }
  return found;
};
