import type { TFunction } from 'i18next';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { limits } from '#contract/limits';
import type { FormQuestion } from './form/form-question.ts';
import { isFormQuestion } from './form/form-question.ts';
import { useFormWords } from './form/use-form-words.ts';
import type { OpeningField } from './opening-field.ts';
import type { WrongAnswer } from './wrong-answer.ts';

/** The sentence for an answer that has to change: what is wrong and what to do (WEB 3). */
export const useWrongWords = (): ((wrong: WrongAnswer) => string) => {
  const { t } = useTranslation('opening');
  const formWords = useFormWords();
  return useCallback(
    ({ field, why, detail, reading }) => {
      if (reading) return formWords(reading);
      if (detail !== undefined || isFormQuestion(field)) return detail ?? t('wrong.format');
      return ownWords(t, field, why);
    },
    [t, formWords],
  );
};

const ownWords = (
  t: TFunction<'opening'>,
  field: Exclude<OpeningField, FormQuestion>,
  why: WrongAnswer['why'],
): string => {
  if (why === 'missing') return t(`missing.${field}`);
  if (why === 'lost') return t('wrong.lost');
  if (why === 'tooLong') return t('wrong.tooLong', { count: field === 'description' ? limits.text : limits.line });
  if (field === 'contactPhone') return t('wrong.phone');
  return field === 'requester' ? t('wrong.email') : t('wrong.format');
};
