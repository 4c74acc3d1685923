import type { Preset, Transition } from '../preset.ts';
import type { PresetProblem } from '../preset-problem.ts';
import { typesOf } from './types-of.ts';

/** Where the clock closes, every way in starts the silence, and only there (R3.5). */
export const checkSilence = (preset: Preset): PresetProblem[] =>
  preset.workflow.transitions.flatMap((transition, index) => {
    const starts = transition.effects?.includes('await-silence') ?? false;
    const closed = typesOf(preset, transition).filter((type) => isClosedByClock(preset, transition.to, type));
    const place = `workflow.transitions[${index}].effects`;
    if (!starts && closed.length > 0)
      return [{ place, text: `the clock closes "${transition.to}", so "await-silence" is needed` }];
    const idle = starts && closed.length < typesOf(preset, transition).length;
    return idle
      ? [{ place, text: `"await-silence" waits for nothing: the clock does not close "${transition.to}"` }]
      : [];
  });

const isClosedByClock = (preset: Preset, state: string, type: string): boolean =>
  preset.workflow.transitions.some(
    (transition: Transition) =>
      transition.by === 'clock' &&
      !['wake', 'resolve'].includes(transition.action) &&
      transition.from.includes(state) &&
      typesOf(preset, transition).includes(type),
  );
