import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert } from '#web/ui/alert.tsx';

interface StaleNoteProps {
  /** What the other person wrote there, where it concerns what one is writing. */
  readonly children?: ReactNode;
}

/** Somebody was faster: what one has written is still there, and saving again puts it over what is in force (WEB 3). */
export const StaleNote = ({ children }: StaleNoteProps) => {
  const { t } = useTranslation('admin');
  return (
    <Alert tone="warning" role="alert" title={t('stale')}>
      <p>{children ? t('staleHere') : t('staleElsewhere')}</p>
      {children}
    </Alert>
  );
};
