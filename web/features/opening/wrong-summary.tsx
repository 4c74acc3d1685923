import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '#web/ui/error-summary.tsx';
import type { OpeningField } from './opening-field.ts';
import { idOf } from './opening-field.ts';
import { useWrongWords } from './use-wrong-words.ts';
import type { WrongAnswer } from './wrong-answer.ts';

interface WrongSummaryProps {
  readonly wrong: readonly WrongAnswer[];
  /** The questions of this page. */
  readonly fields: readonly OpeningField[];
}

/** 'Controlla 2 risposte', with a link to each on this page; takes the focus after each attempt (WEB 3). */
export const WrongSummary = ({ wrong, fields }: WrongSummaryProps) => {
  const { t } = useTranslation('opening');
  const words = useWrongWords();
  const errors = useMemo(
    () => wrong.filter(({ field }) => fields.includes(field)).map((one) => ({ id: idOf(one.field), text: words(one) })),
    [wrong, fields, words],
  );
  return <ErrorSummary title={t('checkAnswers', { count: errors.length })} errors={errors} />;
};
