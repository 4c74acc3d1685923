import { useLabel } from '#web/lib/text/use-label.ts';
import type { FieldsProps } from '../fields-props.ts';
import { FormFieldControl } from './form-field-control.tsx';
import { questionOf } from './form-question.ts';

/** The questions of the kind's form that are asked now; others come and go with the answers (R1.6). */
export const FormFields = ({ opening, errorOf }: FieldsProps) => {
  const label = useLabel();
  const { form } = opening;
  if (!form) return null;
  const { definition, questions } = form;
  return (
    <section className="stack" aria-labelledby="opening-form-title">
      <div>
        <h2 className="section-title" id="opening-form-title">
          {label(definition.label)}
        </h2>
        {definition.description && <p>{label(definition.description)}</p>}
      </div>
      {questions.map((reading) => (
        <FormFieldControl
          key={reading.field.key}
          opening={opening}
          reading={reading}
          error={errorOf(questionOf(reading))}
        />
      ))}
    </section>
  );
};
