import type { Preset } from '../preset.ts';
import type { PresetProblem } from '../preset-problem.ts';
import { reachableStates } from './reachable-states.ts';
import { typesOf } from './types-of.ts';

/** Every state can be reached, every ticket in it can come to an end, and an end is an end (R3.11). */
export const checkEnds = (preset: Preset): PresetProblem[] => {
  const reached = Object.fromEntries(
    Object.keys(preset.types).map((type) => [type, reachableStates(preset, type, preset.workflow.initial)]),
  );
  return [
    ...initialEnd(preset),
    ...unreachable(preset, reached),
    ...endless(preset, reached),
    ...deadArrows(preset, reached),
  ];
};

type Reached = Readonly<Record<string, ReadonlySet<string>>>;

const isFinal = ({ workflow }: Preset, state: string): boolean => workflow.states[state]?.final === true;

const initialEnd = (preset: Preset): PresetProblem[] =>
  isFinal(preset, preset.workflow.initial)
    ? [{ place: 'workflow.initial', text: `"${preset.workflow.initial}" is an end` }]
    : [];

const unreachable = ({ workflow }: Preset, reached: Reached): PresetProblem[] =>
  Object.keys(workflow.states)
    .filter((state) => !Object.values(reached).some((states) => states.has(state)))
    .map((state) => ({ place: `workflow.states.${state}`, text: 'no ticket can come here' }));

const endless = (preset: Preset, reached: Reached): PresetProblem[] =>
  Object.entries(reached).flatMap(([type, states]) =>
    [...states]
      .filter((state) => ![...reachableStates(preset, type, state)].some((later) => isFinal(preset, later)))
      .map((state) => ({ place: `workflow.states.${state}`, text: `a ticket of type "${type}" never ends from here` })),
  );

const deadArrows = (preset: Preset, reached: Reached): PresetProblem[] =>
  preset.workflow.transitions.flatMap((transition, index) =>
    transition.from.flatMap((state, at) => {
      const place = `workflow.transitions[${index}].from[${at}]`;
      if (isFinal(preset, state)) return [{ place, text: `"${state}" is an end, nothing leaves it` }];
      const used = typesOf(preset, transition).some((type) => reached[type]?.has(state));
      return used ? [] : [{ place, text: `no ticket of these types is ever "${state}"` }];
    }),
  );
