import type { FormAnswer } from '#contract/answers/form';
import type { FieldReading } from '#domain/forms/answers/read-form';
import { useLabel } from '#web/lib/text/use-label.ts';
import { FormFieldControl } from './form-field-control.tsx';
import type { FormSheet } from './form-field-props.ts';

interface FormQuestionsProps {
  readonly definition: Pick<FormAnswer, 'label' | 'description'>;
  /** The questions that are asked now. */
  readonly questions: readonly FieldReading[];
  readonly sheet: FormSheet;
  readonly errorOf: (reading: FieldReading) => string | undefined;
}

/** A form's questions as whoever opens a ticket is asked them; they come and go with the answers (R1.6). */
export const FormQuestions = ({ definition, questions, sheet, errorOf }: FormQuestionsProps) => {
  const label = useLabel();
  const title = sheet.idOf('_title');
  return (
    <section className="stack" aria-labelledby={title}>
      <div>
        <h2 className="section-title" id={title}>
          {label(definition.label)}
        </h2>
        {definition.description && <p>{label(definition.description)}</p>}
      </div>
      {questions.map((reading) => (
        <FormFieldControl key={reading.field.key} sheet={sheet} reading={reading} error={errorOf(reading)} />
      ))}
    </section>
  );
};
