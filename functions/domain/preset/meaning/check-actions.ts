import type { Localized } from '../../text.ts';
import { stepsNamed } from '../../ticket/steps-named.ts';
import type { Preset } from '../preset.ts';
import type { PresetProblem } from '../preset-problem.ts';

/** Where a preset has words for its steps, each that a person can take has its own, the same wherever it stands (R3.11). */
export const checkActions = ({ workflow }: Preset): PresetProblem[] => {
  const { transitions } = workflow;
  if (transitions.every(({ label }) => label === undefined)) return [];
  return transitions.flatMap((transition, index) => {
    const place = `workflow.transitions[${index}].label`;
    const taken = transition.by !== 'clock' && stepsNamed(workflow, transition.action).length > 0;
    if (!taken) return transition.label ? [{ place, text: `"${transition.action}" is no step that people name` }] : [];
    if (!transition.label) return [{ place, text: 'is missing' }];
    const first = transitions.findIndex(({ action }) => action === transition.action);
    return sameWords(transitions[first]?.label, transition.label)
      ? []
      : [{ place, text: `"${transition.action}" is called otherwise in transitions[${first}]` }];
  });
};

const sameWords = (one: Localized | undefined, { it, en }: Localized): boolean => one?.it === it && one.en === en;
