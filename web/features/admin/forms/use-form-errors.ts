import { useMemo } from 'react';
import { placedProblems } from '../reasons/placed-problem.ts';
import { useReasonWords } from '../reasons/use-reason-words.ts';
import { controlId, controlPath } from './control-path.ts';

/** What speaks against a form: by the place of its control, and for all controls in the order of the answer. */
export interface FormErrors {
  readonly at: (...path: readonly (string | number)[]) => string | undefined;
  /** Whether there is something anywhere below. */
  readonly below: (...path: readonly (string | number)[]) => boolean;
  readonly all: readonly { readonly id: string; readonly text: string }[];
  /** What belongs to no control. */
  readonly others: readonly string[];
}

/** The errors of an attempt; each attempt is told anew. */
export const useFormErrors = (error: unknown, attempt: number): FormErrors => {
  const words = useReasonWords();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the sentences change with the language only, and a list that is made anew takes the focus.
  return useMemo(() => {
    const problems = placedProblems(error).map((problem) => ({
      place: problem.path && controlPath(problem.path),
      text: words(problem),
    }));
    const placed = problems.flatMap(({ place, text }) => (place === undefined ? [] : [{ place, text }]));
    return {
      at: (...path) => {
        const found = placed.filter(({ place }) => place === path.join('.'));
        return found.length > 0 ? [...new Set(found.map(({ text }) => text))].join(' ') : undefined;
      },
      below: (...path) => placed.some(({ place }) => `${place}.`.startsWith(`${path.join('.')}.`)),
      all: placed.map(({ place, text }) => ({ id: controlId(place), text })),
      others: problems.flatMap(({ place, text }) => (place === undefined ? [text] : [])),
    };
  }, [error, attempt]);
};
