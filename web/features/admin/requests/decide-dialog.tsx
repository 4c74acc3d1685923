import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { limits } from '#contract/limits';
import { fieldErrors } from '#web/features/admin/shared/field-errors.ts';
import type { CallOf } from '#web/lib/api/operations.ts';
import { useDecideRequest } from '#web/lib/queries/use-request-queries.ts';
import type { PersonRequest } from '#web/lib/requests/request-state.ts';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { FormDialog } from '#web/ui/form-dialog.tsx';
import { TextArea } from '#web/ui/text-area.tsx';
import { useToast } from '#web/ui/use-toast.ts';

export type Decision = CallOf<'decideRequest'>['body']['decision'];

interface DecideDialogProps {
  readonly request: PersonRequest;
  readonly decision: Decision;
  readonly onClose: () => void;
}

/** Lets somebody in or keeps them out, with a reason that the referent reads. */
export const DecideDialog = ({ request, decision, onClose }: DecideDialogProps) => {
  const { t } = useTranslation('requests');
  const { reason, write, send, busy, error } = useDecision({ request, decision, onClose });
  const { fields, others } = fieldErrors(error, ['reason']);
  const { name, email } = request;
  const verb = decision === 'granted' ? 'letIn' : 'refuse';
  return (
    <FormDialog
      title={t(verb, { name })}
      submit={t(`confirm.${decision}`)}
      busy={busy}
      onSubmit={send}
      onClose={onClose}
    >
      <p>{t(`consequence.${decision}`, { name, email })}</p>
      <TextArea
        id="reason"
        label={t('reason')}
        optional
        rows={2}
        limit={limits.line}
        hint={t('reasonHint')}
        value={reason}
        error={fields.reason}
        onChange={write}
      />
      {error !== null && fields.reason === undefined && (
        <FailureNote title={t('notDecided')} error={error} role="alert">
          {others.join(' ')}
        </FailureNote>
      )}
    </FormDialog>
  );
};

/** What is decided, with the reason as it is written. */
const useDecision = ({ request: { id, name }, decision, onClose }: DecideDialogProps) => {
  const { t } = useTranslation('requests');
  const toast = useToast();
  const [written, write] = useState('');
  const { mutate, isPending, error } = useDecideRequest(id);
  const reason = written.replace(/\s+/g, ' ').trim();
  const decided = () => {
    toast(t(`decided.${decision}`, { name }));
    onClose();
  };
  return {
    reason: written,
    write,
    send: () => mutate({ decision, ...(reason !== '' && { reason }) }, { onSuccess: decided }),
    busy: isPending,
    error,
  };
};
