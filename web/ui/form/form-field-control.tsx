import { FormChoice } from './form-choice.tsx';
import { FormChoices } from './form-choices.tsx';
import type { FormFieldProps } from './form-field-props.ts';
import { FormFiles } from './form-files.tsx';
import { FormText } from './form-text.tsx';

const controls = {
  text: FormText,
  long_text: FormText,
  number: FormText,
  date: FormText,
  phone: FormText,
  email: FormText,
  select: FormChoice,
  yes_no: FormChoice,
  multi_select: FormChoices,
  file: FormFiles,
} as const;

/** The control for a question, by its kind. */
export const FormFieldControl = (props: FormFieldProps) => {
  const Control = controls[props.reading.field.kind];
  return <Control {...props} />;
};
