import type { Localized } from '../../text.ts';
import type { Preset } from '../preset.ts';
import type { PresetProblem } from '../preset-problem.ts';

/** Effects after which a ticket has a day, or at least a release in its place. */
const dating: ReadonlySet<string> = new Set(['plan', 'await-silence', 'remind']);

/** A state's sentence may promise a date only where there is one; a plan by release has none. */
export const checkSentences = ({ workflow }: Preset): PresetProblem[] =>
  Object.entries(workflow.states).flatMap(([id, { sentence, undated }]) => {
    const place = `workflow.states.${id}`;
    const ways = waysInto(workflow, id);
    const planned = ways.some((effects) => effects.includes('plan') && !effects.includes('remind'));
    const dated = ways.every((effects) => effects.some((effect) => dating.has(effect)));
    return [
      ...wrongPlaceholders(sentence, `${place}.sentence`, dated ? ['{date}'] : []),
      ...wrongPlaceholders(undated, `${place}.undated`, planned ? ['{release}'] : []),
      ...(planned && hasDate(sentence) && !undated ? [{ place: `${place}.undated`, text: 'is missing' }] : []),
    ];
  });

/** The effects of each way into a state; opening, a change of type and a comment that reopens have none. */
const waysInto = (
  { initial, states, transitions, remaps }: Preset['workflow'],
  state: string,
): (readonly string[])[] => [
  ...transitions.filter(({ to }) => to === state).map(({ effects = [] }) => effects),
  ...remaps.filter(({ to }) => to === state).map(() => []),
  ...Object.values(states).flatMap(({ reopens }) => (reopens?.to === state ? [[]] : [])),
  ...(initial === state ? [[]] : []),
];

const hasDate = (sentence: Localized): boolean => Object.values(sentence).some((text) => text.includes('{date}'));

const wrongPlaceholders = (sentence: Localized | undefined, place: string, known: readonly string[]): PresetProblem[] =>
  Object.entries(sentence ?? {}).flatMap(([language, text]) =>
    (text.match(/\{[^}]*\}/g) ?? [])
      .filter((placeholder) => !known.includes(placeholder))
      .map((placeholder) => ({ place: `${place}.${language}`, text: `nothing is known to stand for ${placeholder}` })),
  );
