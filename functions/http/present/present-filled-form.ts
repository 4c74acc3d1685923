import type { FilledFormAnswer } from '#contract/answers/form';
import { entryOf } from '#domain/catalogue/entry-of';
import type { Answer } from '#domain/forms/answers/answers';
import type { FilledForm } from '#domain/forms/filled-form';
import type { FormDefinition } from '#domain/forms/form-definition';
import type { FormField } from '#domain/forms/form-field';

type Shown = FilledFormAnswer['answers'][number];

const wordsOf = (field: FormField, answer: Answer): Pick<Shown, 'words'> => {
  if (!('options' in field) || ('optionsOf' in field && field.optionsOf)) return {};
  const chosen = [answer].flat();
  return { words: field.options.filter(({ value }) => chosen.includes(value)).map(({ label }) => label) };
};

const shownAnswer = (field: FormField, answer: Answer): Shown => ({
  key: field.key,
  kind: field.kind,
  label: field.label,
  value: typeof answer === 'object' ? [...answer] : answer,
  ...wordsOf(field, answer),
});

/** What was answered, in the order and the words of the form as it was then. */
export const presentFilledForm = ({ label, fields }: FormDefinition, filled: FilledForm): FilledFormAnswer => ({
  id: filled.id,
  version: filled.version,
  label,
  answers: fields.flatMap((field) => {
    const answer = entryOf(filled.answers, field.key);
    return answer === undefined ? [] : [shownAnswer(field, answer)];
  }),
});
