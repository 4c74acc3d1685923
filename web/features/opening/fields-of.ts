import { questionOf } from './form/form-question.ts';
import type { Opening } from './opening.ts';
import type { OpeningField, Step } from './opening-field.ts';
import { fieldsByStep } from './opening-field.ts';

/** The questions of one step, or of all, in the order of the pages; those of the form stand after what happened. */
export const fieldsOf = ({ form }: Pick<Opening, 'form'>, step?: Exclude<Step, 'check'>): readonly OpeningField[] => {
  const [subject, description, ...others] = fieldsByStep.details;
  const details = [subject, description, ...(form?.questions ?? []).map(questionOf), ...others];
  if (step === 'details') return details;
  return step ? fieldsByStep[step] : [...fieldsByStep.topic, ...fieldsByStep.kind, ...details];
};
