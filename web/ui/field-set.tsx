import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldError } from './field-error.tsx';

interface FieldSetProps {
  readonly id: string;
  readonly legend: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly optional?: boolean | undefined;
  readonly legendHidden?: boolean | undefined;
  readonly children: ReactNode;
}

/** Fields that answer one question together. */
export const FieldSet = ({ id, legend, hint, error, optional, legendHidden, children }: FieldSetProps) => {
  const { t } = useTranslation('common');
  const describedBy = [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ');
  return (
    <fieldset className={error ? 'field field-wrong' : 'field'} aria-describedby={describedBy || undefined}>
      <legend className={legendHidden ? 'visually-hidden' : 'field-label'}>
        {legend}
        {optional && <span className="field-optional"> {t('optional')}</span>}
      </legend>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {children}
    </fieldset>
  );
};
