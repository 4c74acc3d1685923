import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { limits } from '#contract/limits';
import type { WrongAnswer } from './wrong-answer.ts';

/** The sentence for an answer that has to change: what is wrong and what to do (WEB 3). */
export const useWrongWords = (): ((wrong: WrongAnswer) => string) => {
  const { t } = useTranslation('opening');
  return useCallback(
    ({ field, why, detail }) => {
      if (detail !== undefined) return detail;
      if (why === 'missing') return t(`missing.${field}`);
      if (why === 'lost') return t('wrong.lost');
      if (why === 'tooLong') return t('wrong.tooLong', { count: field === 'description' ? limits.text : limits.line });
      if (field === 'contactPhone') return t('wrong.phone');
      return field === 'requester' ? t('wrong.email') : t('wrong.format');
    },
    [t],
  );
};
