import { useLabel } from '#web/lib/text/use-label.ts';
import { idOf } from '../opening-field.ts';
import type { FormFieldProps } from './form-field-props.ts';
import { questionOf } from './form-question.ts';

/** What every control of a form's question needs: its words, what it holds, and how it is changed. */
export const useQuestion = ({ opening, reading, error }: FormFieldProps) => {
  const label = useLabel();
  const { field } = reading;
  const entries = opening.answers.form ?? {};
  const entry = Object.hasOwn(entries, field.key) ? entries[field.key] : undefined;
  return {
    words: {
      id: idOf(questionOf(reading)),
      hint: field.help && label(field.help),
      error,
      optional: !field.required,
    },
    name: label(field.label),
    text: typeof entry === 'string' ? entry : '',
    list: Array.isArray(entry) ? (entry as readonly string[]) : [],
    change: (value: string | readonly string[]) => opening.change({ form: { ...entries, [field.key]: value } }),
  };
};
