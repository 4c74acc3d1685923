import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Alert } from './alert.tsx';
import { Button } from './button.tsx';

interface FailureNoteProps {
  /** What failed. */
  readonly title: ReactNode;
  /** What is safe. */
  readonly children?: ReactNode;
  readonly onRetry?: (() => void) | undefined;
  readonly requestId?: string | undefined;
  /** Only for failed sending (WEB 3). */
  readonly role?: 'alert' | undefined;
}

/** Something did not work: what, what is safe, 'Riprova', and the request's code in small print (WEB 2). */
export const FailureNote = ({ title, children, onRetry, requestId, role }: FailureNoteProps) => {
  const { t } = useTranslation('common');
  return (
    <Alert
      tone="danger"
      title={title}
      role={role}
      actions={
        onRetry && (
          <Button icon="refresh" size="small" onClick={onRetry}>
            {t('retry')}
          </Button>
        )
      }
    >
      {children && <p>{children}</p>}
      {requestId && <p className="small-print">{t('requestId', { id: requestId })}</p>}
    </Alert>
  );
};
