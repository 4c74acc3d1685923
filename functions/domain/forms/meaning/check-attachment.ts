import type { Preset } from '../../preset/preset.ts';
import type { PresetProblem } from '../../preset/preset-problem.ts';
import { type FormFacts, formsFitting } from '../forms-fitting.ts';
import { kindsOf } from '../kinds-of.ts';

/** For each kind of ticket one form at most is the closest, and every form is asked for by some ticket. */
export const checkAttachment = (preset: Preset): PresetProblem[] => {
  const equal = new Map<string, PresetProblem>();
  const asked = new Set<string>();
  for (const facts of kindsOf(preset)) {
    const [first, ...others] = formsFitting(preset.forms, facts);
    if (first !== undefined) asked.add(first);
    for (const other of others) {
      asked.add(other);
      const text = `fits ${wordsOf(facts)} just as well as form "${first}"`;
      if (!equal.has(other)) equal.set(other, { place: `forms.${other}.attach`, text });
    }
  }
  return [...equal.values(), ...idle(preset, asked)];
};

const idle = ({ forms = {} }: Preset, asked: ReadonlySet<string>): PresetProblem[] =>
  Object.entries(forms)
    .filter(([id, { archived }]) => !archived && !asked.has(id))
    .map(([id]) => ({
      place: `forms.${id}.attach`,
      text: 'no ticket asks for it: other forms are closer to all it fits',
    }));

const wordsOf = ({ area, subarea, type, subtype }: FormFacts): string => `${area}/${subarea} ${type}/${subtype}`;
