import { commandNames } from '../../ticket/steps-named.ts';
import type { Preset, Transition } from '../preset.ts';
import type { PresetProblem } from '../preset-problem.ts';

/** Who pulls which trigger, and what may come with it. */
export const checkSteps = ({ workflow, risks = {} }: Preset): PresetProblem[] =>
  workflow.transitions.flatMap((transition, index) => {
    const place = `workflow.transitions[${index}]`;
    const wrongEffects = (transition.effects ?? []).filter(
      (effect) => transition.by !== 'operator' && effect !== 'await-silence',
    );
    return [
      ...wrongName(transition).map((text) => ({ place: `${place}.action`, text })),
      ...wrongEffects.map((effect) => ({ place: `${place}.effects`, text: `"${effect}" is for operators only` })),
      ...(transition.effects?.includes('risk') && Object.keys(risks).length === 0
        ? [{ place: `${place}.effects`, text: '"risk" chooses among the preset’s risks, and there are none' }]
        : []),
      ...(transition.approver && transition.by !== 'approver'
        ? [{ place: `${place}.approver`, text: 'only an approver’s step says who approves' }]
        : []),
      ...(transition.by === 'clock' && transition.text
        ? [{ place: `${place}.text`, text: 'the clock writes nothing' }]
        : []),
    ];
  });

const wrongName = ({ action, by }: Transition): string[] => {
  if (by === 'clock') {
    const known = ['close', 'wake', 'resolve'].includes(action);
    return known ? [] : [`the clock knows only "close", "wake" and "resolve", not "${action}"`];
  }
  const ownDoor = commandNames.has(action) && !(by === 'requester' && action === 'comment');
  return ownDoor ? [`"${action}" already means something on every desk`] : [];
};
