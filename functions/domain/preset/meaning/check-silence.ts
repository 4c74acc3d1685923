import type { Preset, Transition } from '../preset.ts';
import type { PresetProblem } from '../preset-problem.ts';
import { typesOf } from './types-of.ts';

/** Where the clock closes, every way in starts the silence, and only there (R3.5). */
export const checkSilence = (preset: Preset): PresetProblem[] =>
  preset.workflow.transitions.flatMap((arrow, index) => {
    const starts = arrow.effects?.includes('await-silence') ?? false;
    const closed = typesOf(preset, arrow).filter((type) => isClosedByClock(preset, arrow.to, type));
    const place = `workflow.transitions[${index}].effects`;
    if (!starts && closed.length > 0)
      return [{ place, text: `the clock closes "${arrow.to}", so "await-silence" is needed` }];
    const idle = starts && closed.length < typesOf(preset, arrow).length;
    return idle ? [{ place, text: `"await-silence" waits for nothing: the clock does not close "${arrow.to}"` }] : [];
  });

const isClosedByClock = (preset: Preset, state: string, type: string): boolean =>
  preset.workflow.transitions.some(
    (arrow: Transition) => arrow.by === 'clock' && arrow.from.includes(state) && typesOf(preset, arrow).includes(type),
  );
