import type { Preset } from '../preset.ts';
import type { PresetProblem } from '../preset-problem.ts';
import { isTimed } from './is-timed.ts';

/** Only an end has an outcome and can be reopened, and a comment reopens it to where work goes on (R3.10). */
export const checkReopening = (preset: Preset): PresetProblem[] =>
  Object.entries(preset.workflow.states).flatMap(([id, { final, reopens, outcome }]) => {
    const place = `workflow.states.${id}`;
    return [
      ...(outcome && !final ? [{ place: `${place}.outcome`, text: `"${id}" is no end` }] : []),
      ...(reopens && !final ? [{ place: `${place}.reopens`, text: `"${id}" is no end, nothing reopens it` }] : []),
      ...(reopens ? wrongTarget(preset, reopens.to, `${place}.reopens.to`) : []),
    ];
  });

const wrongTarget = ({ workflow }: Preset, to: string, place: string): PresetProblem[] => {
  if (workflow.states[to]?.final) return [{ place, text: `"${to}" is an end; reopening ends nothing` }];
  const closing = workflow.transitions.some((transition) => isTimed(transition) && transition.from.includes(to));
  return closing ? [{ place, text: `the clock leads out of "${to}"; a comment starts no clock` }] : [];
};
