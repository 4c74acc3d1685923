import type { Preset } from '../preset.ts';
import type { PresetProblem } from '../preset-problem.ts';
import { typesOf } from './types-of.ts';

/** Where the clock wakes, every way in names the day, and only there (R3.10). */
export const checkReminders = (preset: Preset): PresetProblem[] => [
  ...preset.workflow.transitions.flatMap(({ effects = [], ...transition }, index) => {
    const place = `workflow.transitions[${index}].effects`;
    const types = typesOf(preset, transition);
    const woken = types.filter((type) => isWoken(preset, transition.to, type));
    if (!effects.includes('remind')) {
      const text = `the clock wakes "${transition.to}", so "remind" is needed`;
      return woken.length > 0 ? [{ place, text }] : [];
    }
    return [
      ...(effects.includes('await-silence')
        ? [{ place, text: 'a ticket waits for silence or for a day, not for both' }]
        : []),
      ...(woken.length < types.length
        ? [{ place, text: `"remind" wakes nobody: the clock does not wake "${transition.to}"` }]
        : []),
    ];
  }),
  ...wokenAtOnce(preset),
];

const isWoken = (preset: Preset, state: string, type: string): boolean =>
  preset.workflow.transitions.some(
    (transition) =>
      transition.by === 'clock' &&
      transition.action === 'wake' &&
      transition.from.includes(state) &&
      typesOf(preset, transition).includes(type),
  );

const wokenAtOnce = (preset: Preset): PresetProblem[] => {
  const { initial } = preset.workflow;
  const woken = Object.keys(preset.types).some((type) => isWoken(preset, initial, type));
  return woken ? [{ place: 'workflow.initial', text: `the clock wakes "${initial}"; an opening names no day` }] : [];
};
