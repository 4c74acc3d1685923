import { textLimits } from '#domain/forms/answers/text-limits';
import { TextArea } from '#web/ui/text-area.tsx';
import { TextField } from '#web/ui/text-field.tsx';
import type { FormFieldProps } from './form-field-props.ts';
import { useQuestion } from './use-question.ts';

/** How the keyboard and the browser help with each kind of line. */
const inputs = {
  text: {},
  number: { inputMode: 'decimal' },
  date: { type: 'date' },
  phone: { type: 'tel' },
  email: { type: 'email' },
} as const;

/** A question that is answered in words, or with a number or a day. */
export const FormText = (props: FormFieldProps) => {
  const { field } = props.reading;
  const { words, name, text, change } = useQuestion(props);
  if (field.kind === 'long_text') {
    return (
      <TextArea
        {...words}
        label={name}
        value={text}
        onChange={change}
        limit={field.maxLength ?? textLimits.long_text}
      />
    );
  }
  const input = field.kind in inputs ? inputs[field.kind as keyof typeof inputs] : {};
  return <TextField {...words} {...input} label={name} value={text} onChange={change} autoComplete="off" />;
};
