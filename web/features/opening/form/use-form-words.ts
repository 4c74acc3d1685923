import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldReading } from '#domain/forms/answers/read-form';
import { useLabel } from '#web/lib/text/use-label.ts';

/** The sentence for an answer of the form that has to change: which question, and what to do (WEB 3). */
export const useFormWords = (): ((reading: FieldReading) => string) => {
  const { t } = useTranslation('opening');
  const label = useLabel();
  return useCallback(
    ({ field, failure }) => {
      const question = label(field.label);
      const { min, max } = { min: undefined, max: undefined, ...field };
      if (failure === 'required') return t('formWrong.required', { question });
      if (failure === 'too-long' && 'options' in field) return t('formWrong.tooMany', { question, limit: max ?? 0 });
      if (failure === 'too-long') return t('formWrong.tooLong', { question });
      if (failure === 'out-of-range')
        return t('formWrong.outOfRange', {
          question,
          range: [min, max].filter((one) => one !== undefined).join(' – '),
        });
      if (field.kind === 'number' || field.kind === 'date' || field.kind === 'phone' || field.kind === 'email')
        return t(`formWrong.${field.kind}`, { question });
      return t('formWrong.other', { question });
    },
    [t, label],
  );
};
