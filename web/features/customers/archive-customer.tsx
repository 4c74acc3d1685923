import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isProblem } from '#web/lib/api/api-problem.ts';
import { Alert } from '#web/ui/alert.tsx';
import { Button } from '#web/ui/button.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import type { AnsweredCustomer } from './customer.ts';
import { useCustomerWays } from './use-save-customer.ts';

/** Ends new tickets about the customer, or allows them again; what was just done can be taken back. */
export const ArchiveCustomer = ({ customer }: { readonly customer: AnsweredCustomer }) => {
  const { t } = useTranslation('customers');
  const { id, archived, name } = customer.value;
  const [justDone, setJustDone] = useState(false);
  const ways = useCustomerWays(id);
  const sending = useMutation({
    mutationFn: () => ways.send({ archived: !archived }, customer.etag),
    onSuccess: (saved) => {
      ways.onSaved(saved);
      setJustDone(true);
    },
    onError: (error) => isProblem(error, 'version-conflict') && ways.readAgain(),
  });
  const turn = () => sending.mutate();
  return (
    <section className="page-section stack-small" aria-labelledby="archiving">
      <h2 className="section-title" id="archiving">
        {t('archiving')}
      </h2>
      {justDone && (
        <Alert
          tone="success"
          role="status"
          title={t(archived ? 'archiveDone' : 'restoreDone', { name })}
          actions={
            <Button size="small" icon="undo" busy={sending.isPending} onClick={turn}>
              {t('undo')}
            </Button>
          }
        />
      )}
      <p>{t(archived ? 'restoreText' : 'archiveText')}</p>
      {sending.error && (
        <FailureNote title={t('notSaved')} error={sending.error} role="alert">
          {isProblem(sending.error, 'version-conflict') && t('changedMeanwhile')}
        </FailureNote>
      )}
      {!justDone && (
        <div className="actions">
          <Button icon={archived ? 'undo' : 'lock'} busy={sending.isPending} onClick={turn}>
            {t(archived ? 'restore' : 'archive')}
          </Button>
        </div>
      )}
    </section>
  );
};
