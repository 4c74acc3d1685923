import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldError } from '#web/ui/field-error.tsx';
import type { OpeningField } from './opening-field.ts';
import { idOf } from './opening-field.ts';

interface CheckedAnswerProps {
  readonly field: OpeningField;
  readonly error: string | undefined;
  readonly children: ReactNode;
}

/** One answer of the summary, with what has to change; an error summary leads here. */
export const CheckedAnswer = ({ field, error, children }: CheckedAnswerProps) => {
  const { t } = useTranslation('opening');
  return (
    <div id={idOf(field)} tabIndex={-1} className="checked-answer">
      {error && <FieldError id={`${idOf(field)}-error`}>{error}</FieldError>}
      {children === '' ? <span className="muted">{t('notAnswered')}</span> : children}
    </div>
  );
};
