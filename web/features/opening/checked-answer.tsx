import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldError } from '#web/ui/field-error.tsx';
import type { FieldsProps } from './fields-props.ts';
import type { OpeningField } from './opening-field.ts';
import { idOf } from './opening-field.ts';

interface CheckedAnswerProps extends Pick<FieldsProps, 'errorOf'> {
  readonly fields: readonly OpeningField[];
  readonly children: ReactNode;
}

/** One answer of the summary, with what has to change; an error summary leads here. */
export const CheckedAnswer = ({ fields, errorOf, children }: CheckedAnswerProps) => {
  const { t } = useTranslation('opening');
  return (
    <div className="checked-answer">
      {fields.map((field) => {
        const error = errorOf(field);
        return (
          error && (
            <div key={field} id={idOf(field)} tabIndex={-1}>
              <FieldError id={`${idOf(field)}-error`}>{error}</FieldError>
            </div>
          )
        );
      })}
      {children === '' ? <span className="muted">{t('notAnswered')}</span> : children}
    </div>
  );
};
