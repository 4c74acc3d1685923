import { isProblem } from '../../catalogue/is-problem.ts';
import type { Preset, Transition } from '../preset.ts';
import type { PresetProblem } from '../preset-problem.ts';
import { typesOf } from './types-of.ts';

/** Only a problem's step resolves what is linked to it, and then the clock has a way for that, and only then (R3.10). */
export const checkResolving = (preset: Preset): PresetProblem[] => {
  const { transitions } = preset.workflow;
  const ways = transitions.some(isClocks);
  const causes = transitions.some(resolvesLinked);
  return transitions.flatMap((transition, index) => {
    const place = `workflow.transitions[${index}]`;
    const types = typesOf(preset, transition);
    if (resolvesLinked(transition))
      return wrongCause(
        types.find((type) => !isProblem(preset, { type })),
        ways,
        place,
      );
    if (!isClocks(transition)) return [];
    const cured = types.find((type) => isProblem(preset, { type }));
    return [
      ...(cured ? [{ place: `${place}.types`, text: `"${cured}" is a problem, which no other one resolves` }] : []),
      ...(causes ? [] : [{ place: `${place}.action`, text: 'no problem\'s step has the effect "resolve-linked"' }]),
    ];
  });
};

const isClocks = ({ by, action }: Transition): boolean => by === 'clock' && action === 'resolve';

const resolvesLinked = ({ effects }: Transition): boolean => effects?.includes('resolve-linked') ?? false;

const wrongCause = (type: string | undefined, ways: boolean, place: string): PresetProblem[] => [
  ...(type ? [{ place: `${place}.effects`, text: `"resolve-linked" is for problems, and "${type}" is none` }] : []),
  ...(ways ? [] : [{ place: `${place}.effects`, text: '"resolve-linked" needs a "resolve" by the clock' }]),
];
