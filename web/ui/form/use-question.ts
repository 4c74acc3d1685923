import { useLabel } from '#web/lib/text/use-label.ts';
import type { FormFieldProps } from './form-field-props.ts';

/** What every control of a form's question needs: its words, what it holds, and how it is changed. */
export const useQuestion = ({ sheet: { entries, write, idOf }, reading, error }: FormFieldProps) => {
  const label = useLabel();
  const { field } = reading;
  const entry = Object.hasOwn(entries, field.key) ? entries[field.key] : undefined;
  return {
    words: {
      id: idOf(field.key),
      hint: field.help && label(field.help),
      error,
      optional: !field.required,
    },
    name: label(field.label),
    text: typeof entry === 'string' ? entry : '',
    list: Array.isArray(entry) ? (entry as readonly string[]) : [],
    change: (value: string | readonly string[]) => write({ ...entries, [field.key]: value }),
  };
};
