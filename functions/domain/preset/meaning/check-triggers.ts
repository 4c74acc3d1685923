import type { Preset, Transition } from '../preset.ts';
import type { PresetProblem } from '../preset-problem.ts';
import { typesOf } from './types-of.ts';

/** From one state, for one type, an action of one person leads to one place (R3.11). */
export const checkTriggers = (preset: Preset): PresetProblem[] =>
  preset.workflow.transitions.flatMap((transition, index) => {
    const earlier = preset.workflow.transitions.slice(0, index).findIndex((other) => clash(preset, transition, other));
    if (earlier < 0) return [];
    const text = `"${transition.action}" by the ${transition.by} may already follow transitions[${earlier}] from there`;
    return [{ place: `workflow.transitions[${index}]`, text }];
  });

/** A supervisor may stand on the desk's side and approve, so a decision shares its name with no other step. */
const mayBeOnePerson = (one: Transition, other: Transition): boolean =>
  one.by === other.by || one.by === 'approver' || other.by === 'approver';

const clash = (preset: Preset, one: Transition, other: Transition): boolean =>
  one.action === other.action &&
  mayBeOnePerson(one, other) &&
  one.from.some((state) => other.from.includes(state)) &&
  typesOf(preset, one).some((type) => typesOf(preset, other).includes(type));
