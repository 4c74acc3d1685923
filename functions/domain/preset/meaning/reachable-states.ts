import type { Preset } from '../preset.ts';
import { typesOf } from './types-of.ts';

/** The states that a ticket of a type can come to from there, the start and what reopens an end included. */
export const reachableStates = (preset: Preset, type: string, start: string): ReadonlySet<string> => {
  const found = new Set([start]);
  const transitions = preset.workflow.transitions.filter((transition) => typesOf(preset, transition).includes(type));
  for (const state of found) {
    const reopened = preset.workflow.states[state]?.reopens?.to;
    if (reopened !== undefined) found.add(reopened);
    for (const transition of transitions) if (transition.from.includes(state)) found.add(transition.to);
  }
  return found;
};
