import type { ReactNode } from 'react';
import type { Answer } from '#domain/forms/answers/answers';
import type { FieldReading } from '#domain/forms/answers/read-form';
import { useLabel } from '#web/lib/text/use-label.ts';
import { AnswerWords } from '#web/ui/answer-words.tsx';
import { CheckedFiles } from '../checked-files.tsx';
import type { Opening } from '../opening.ts';
import type { FormQuestion } from './form-question.ts';
import { questionOf } from './form-question.ts';

interface FormAnswer {
  readonly fields: readonly [FormQuestion];
  readonly term: string;
  readonly value: ReactNode;
}

/** The form's questions with their answers in words, for the summary before sending. */
export const useFormAnswers = (opening: Opening): readonly FormAnswer[] => {
  const label = useLabel();
  return (opening.form?.questions ?? []).map((reading) => ({
    fields: [questionOf(reading)],
    term: label(reading.field.label),
    value: shownAnswer(opening, reading),
  }));
};

const shownAnswer = ({ answers, uploads }: Opening, { field, answer, offered }: FieldReading): ReactNode => {
  if (field.kind === 'file') {
    const files = uploads.files.filter(({ key }) => answers.form?.[field.key]?.includes(key));
    return files.length > 0 ? <CheckedFiles uploads={{ files }} /> : '';
  }
  if (answer === undefined) return '';
  const words = offered.filter(({ value }) => [answer].flat().includes(value)).map((option) => option.label);
  return <AnswerWords kind={field.kind} value={plain(answer)} {...('options' in field && { words })} />;
};

const plain = (answer: Answer): string | number | boolean | string[] =>
  typeof answer === 'object' ? [...answer] : answer;
