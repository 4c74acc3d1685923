import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldError } from './field-error.tsx';

export interface FieldProps {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** What is wrong and what to do, in one sentence. */
  readonly error?: string | undefined;
  readonly optional?: boolean | undefined;
  /** Only for a field whose use its place makes plain, such as a search box. */
  readonly labelHidden?: boolean | undefined;
}

/** What the control inside takes, so that hint and error are read with it. */
export interface FieldControl {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface FieldWithControl extends FieldProps {
  readonly children: (control: FieldControl) => ReactNode;
}

/** Label above, hint, control, error: every field has this shape (WEB 6). */
export const Field = ({ id, label, hint, error, optional, labelHidden, children }: FieldWithControl) => {
  const { t } = useTranslation('common');
  return (
    <div className={error ? 'field field-wrong' : 'field'}>
      <label className={labelHidden ? 'visually-hidden' : 'field-label'} htmlFor={id}>
        {label}
        {optional && <span className="field-optional"> {t('optional')}</span>}
      </label>
      {hint && (
        <p className="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
      {children({ id, 'aria-describedby': described(id, hint, error), 'aria-invalid': error ? true : undefined })}
    </div>
  );
};

const described = (id: string, hint: ReactNode, error: string | undefined): string | undefined =>
  [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined;
