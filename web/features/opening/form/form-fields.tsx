import { FormQuestions } from '#web/ui/form/form-questions.tsx';
import type { FieldsProps } from '../fields-props.ts';
import { idOf } from '../opening-field.ts';
import { questionOf } from './form-question.ts';

/** The questions of the kind's form that are asked now (R1.6). */
export const FormFields = ({ opening, errorOf }: FieldsProps) => {
  const { form, answers, uploads, draft } = opening;
  if (!form) return null;
  return (
    <FormQuestions
      definition={form.definition}
      questions={form.questions}
      sheet={{
        entries: answers.form ?? {},
        write: (entries) => opening.change({ form: entries }),
        uploads,
        readOnly: draft.readOnly,
        idOf: (key) => idOf(`form/${key}`),
      }}
      errorOf={(reading) => errorOf(questionOf(reading))}
    />
  );
};
