import { useTranslation } from 'react-i18next';
import { isProblem } from '#web/lib/api/api-problem.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Button } from '#web/ui/button.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import type { useAgreementList } from './use-agreement-list.ts';

/** What was just taken away, with the way back, and why something was not. */
export const RemovedAgreement = ({ list }: { readonly list: ReturnType<typeof useAgreementList> }) => {
  const { t } = useTranslation(['admin-organisations', 'administration']);
  const { removed, busy, error, putBack } = list;
  return (
    <>
      {removed && (
        <Alert
          tone="success"
          role="status"
          title={t('agreementRemoved', { id: removed.id })}
          actions={
            <Button size="small" icon="undo" busy={busy} onClick={() => putBack(removed)}>
              {t('administration:undo')}
            </Button>
          }
        />
      )}
      {error && (
        <FailureNote title={t('agreementFailed')} error={error} role="alert">
          {isProblem(error, 'version-conflict') && t('administration:changedMeanwhile')}
        </FailureNote>
      )}
    </>
  );
};
