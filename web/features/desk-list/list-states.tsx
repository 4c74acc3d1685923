import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/button.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';

interface EmptyListProps {
  /** Narrowed by more than the queue. */
  readonly filtered: boolean;
  readonly inQueue: boolean;
  readonly onClear: () => void;
}

/** Nothing here: because the queue is empty, or because of the filters (WEB 2.6). */
export const EmptyList = ({ filtered, inQueue, onClear }: EmptyListProps) => {
  const { t } = useTranslation('desk-list');
  if (filtered)
    return <EmptyState title={t('emptyFiltered')} action={<Button onClick={onClear}>{t('removeFilters')}</Button>} />;
  return <EmptyState title={inQueue ? t('emptyQueue') : t('empty')} />;
};

interface ListFailureProps {
  readonly error: unknown;
  /** Some rows are there and stay. */
  readonly partly: boolean;
  readonly onRetry: () => void;
}

/** What could not be loaded; what was stays in sight. */
export const ListFailure = ({ error, partly, onRetry }: ListFailureProps) => {
  const { t } = useTranslation('desk-list');
  return <FailureNote title={partly ? t('restFailed') : t('failed')} error={error} onRetry={onRetry} />;
};
