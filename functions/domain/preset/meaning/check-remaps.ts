import type { Preset, Remap } from '../preset.ts';
import type { PresetProblem } from '../preset-problem.ts';
import { isTimed } from './is-timed.ts';
import { reachableStates } from './reachable-states.ts';

/** A ticket whose new type lacks its state is led, by exactly one rule, into a state that the type has (R3.7). */
export const checkRemaps = (preset: Preset): PresetProblem[] => [
  ...preset.workflow.remaps.flatMap((remap, index) => [
    ...wrongTarget(preset, remap, `workflow.remaps[${index}].to`),
    ...wrongSources(preset, remap, index),
  ]),
  ...missingRemaps(preset),
];

const statesOf = (preset: Preset, type: string) => reachableStates(preset, type, preset.workflow.initial);

const wrongTarget = (preset: Preset, { type, to }: Remap, place: string): PresetProblem[] => {
  const { states, transitions } = preset.workflow;
  if (!statesOf(preset, type).has(to)) return [{ place, text: `a ticket of type "${type}" is never "${to}"` }];
  if (states[to]?.final) return [{ place, text: `"${to}" is an end; a change of type ends nothing` }];
  const leaving = transitions.find((transition) => isTimed(transition) && transition.from.includes(to));
  if (leaving?.action === 'wake') return [{ place, text: `the clock wakes "${to}"; a change of type names no day` }];
  return leaving ? [{ place, text: `the clock closes "${to}"; a change of type starts no silence` }] : [];
};

const wrongSources = (preset: Preset, { type, from }: Remap, index: number): PresetProblem[] =>
  from.flatMap((state, at) => {
    const place = `workflow.remaps[${index}].from[${at}]`;
    if (statesOf(preset, type).has(state)) return [{ place, text: `a ticket of type "${type}" may stay "${state}"` }];
    const earlier = preset.workflow.remaps.slice(0, index).some((other) => covers(other, type, state));
    return earlier ? [{ place, text: `an earlier rule already leads "${state}" elsewhere` }] : [];
  });

const covers = (remap: Remap, type: string, state: string): boolean =>
  remap.type === type && remap.from.includes(state);

const missingRemaps = (preset: Preset): PresetProblem[] =>
  Object.keys(preset.types).flatMap((type) =>
    Object.keys(preset.workflow.states)
      .filter((state) => !preset.workflow.states[state]?.final && !statesOf(preset, type).has(state))
      .filter((state) => !preset.workflow.remaps.some((remap) => covers(remap, type, state)))
      .map((state) => ({
        place: 'workflow.remaps',
        text: `nothing says where a ticket goes that is "${state}" when its type becomes "${type}"`,
      })),
  );
