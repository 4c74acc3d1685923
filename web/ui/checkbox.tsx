import type { ReactNode } from 'react';
import { FieldError } from './field-error.tsx';

interface CheckboxProps {
  readonly id: string;
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly disabled?: boolean | undefined;
  readonly name?: string | undefined;
  /** Only the box is drawn, as in the rows of a list. */
  readonly labelHidden?: boolean | undefined;
}

/** A yes or no that stands for itself. */
export const Checkbox = ({ id, label, hint, error, checked, onChange, labelHidden, ...rest }: CheckboxProps) => (
  <div className="check">
    {error && <FieldError id={`${id}-error`}>{error}</FieldError>}
    <input
      {...rest}
      id={id}
      type="checkbox"
      className="check-input"
      checked={checked}
      onChange={({ target }) => onChange(target.checked)}
      aria-invalid={error ? true : undefined}
      aria-describedby={[hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined}
    />
    <label className={labelHidden ? 'visually-hidden' : 'check-label'} htmlFor={id}>
      {label}
    </label>
    {hint && (
      <p className="field-hint" id={`${id}-hint`}>
        {hint}
      </p>
    )}
  </div>
);
