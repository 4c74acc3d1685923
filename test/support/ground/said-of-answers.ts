import { checkAnswers } from '#domain/forms/answers/check-answers';
import type { FormDefinition } from '#domain/forms/form-definition';

/** What is said of some answers to a form, as lines of `pointer code`. */
export const saidOf = (form: FormDefinition, answers: unknown): string[] => {
  const checked = checkAnswers(form, answers);
  return checked.ok ? [] : checked.failure.map(({ pointer, code }) => `${pointer} ${code}`);
};

/** What is kept of right answers to a form; nothing of wrong ones. */
export const keptOf = (form: FormDefinition, answers: unknown): unknown => {
  const checked = checkAnswers(form, answers);
  return checked.ok ? checked.value : undefined;
};
