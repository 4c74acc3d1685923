import { useTranslation } from 'react-i18next';
import type { useArticles } from '#web/lib/conversation/use-articles.ts';
import { Button } from '../button.tsx';
import { FailureNote } from '../failure-note.tsx';

interface OlderMessagesProps {
  readonly older: ReturnType<typeof useArticles>['older'];
  /** Notes where the reader is, just before more comes in above. */
  readonly keep: () => void;
}

const step = 50;

/** 'Mostra i 50 precedenti', between the request and the first message that is shown. */
export const OlderMessages = ({ older, keep }: OlderMessagesProps) => {
  const { t } = useTranslation('conversation');
  return (
    <div className="show-more no-print">
      <Button icon="chevron-up" busy={older.isPending} onClick={() => older.mutate(keep)}>
        {t('older', { count: step })}
      </Button>
      {older.error && <FailureNote title={t('olderFailed')} error={older.error} onRetry={() => older.mutate(keep)} />}
    </div>
  );
};
