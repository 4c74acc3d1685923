import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from './icon.tsx';
import { VisuallyHidden } from './visually-hidden.tsx';

interface FieldErrorProps {
  readonly id: string;
  readonly children: ReactNode;
}

/** The sentence beside a field that has to change; screen readers hear 'Errore:' first. */
export const FieldError = ({ id, children }: FieldErrorProps) => {
  const { t } = useTranslation('common');
  return (
    <p className="field-error" id={id}>
      <Icon name="error" size="small" />
      <span>
        <VisuallyHidden>{t('error')}: </VisuallyHidden>
        {children}
      </span>
    </p>
  );
};
