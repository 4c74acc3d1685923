import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFailureWords } from '#web/lib/failure/use-failure-words.ts';
import { Alert } from './alert.tsx';
import { Button } from './button.tsx';

interface FailureNoteProps {
  /** What failed; without it the reason stands for it. */
  readonly title?: ReactNode;
  /** The reason: what a call threw. */
  readonly error?: unknown;
  /** What is safe. */
  readonly children?: ReactNode;
  readonly onRetry?: (() => void) | undefined;
  /** Only for failed sending (WEB 3). */
  readonly role?: 'alert' | undefined;
}

/** Something did not work: what and why, what is safe, 'Riprova', and the request's code in small print (WEB 2). */
export const FailureNote = ({ title, error, children, onRetry, role }: FailureNoteProps) => {
  const { t } = useTranslation('common');
  const words = useFailureWords();
  const reason = error ? words(error) : undefined;
  return (
    <Alert
      tone="danger"
      title={title ?? reason?.title}
      role={role}
      actions={
        onRetry && (
          <Button icon="refresh" size="small" onClick={onRetry}>
            {t('retry')}
          </Button>
        )
      }
    >
      {title && reason && <p>{reason.title}</p>}
      {children && <p>{children}</p>}
      {reason?.requestId && <p className="small-print">{t('requestId', { id: reason.requestId })}</p>}
    </Alert>
  );
};
