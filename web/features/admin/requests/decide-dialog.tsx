import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { limits } from '#contract/limits';
import { fieldErrors } from '#web/features/admin/shared/field-errors.ts';
import type { CallOf } from '#web/lib/api/operations.ts';
import { useDecideRequest } from '#web/lib/queries/use-request-queries.ts';
import type { PersonRequest } from '#web/lib/requests/request-state.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
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
    <Dialog
      title={t(verb, { name })}
      onClose={onClose}
      actions={
        <Button variant="primary" busy={busy} onClick={send}>
          {t(`confirm.${decision}`)}
        </Button>
      }
    >
      <div className="stack-small">
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
      </div>
    </Dialog>
  );
};

/** One decision in these words has one key. */
const useDecision = ({ request: { id, name }, decision, onClose }: DecideDialogProps) => {
  const { t } = useTranslation('requests');
  const toast = useToast();
  const [draft, setDraft] = useState({ reason: '', key: crypto.randomUUID() });
  const { mutate, isPending, error } = useDecideRequest(id);
  const reason = draft.reason.replace(/\s+/g, ' ').trim();
  const decided = () => {
    toast(t(`decided.${decision}`, { name }));
    onClose();
  };
  return {
    reason: draft.reason,
    write: (next: string) => setDraft({ reason: next, key: crypto.randomUUID() }),
    send: () => mutate({ decision, ...(reason !== '' && { reason }), key: draft.key }, { onSuccess: decided }),
    busy: isPending,
    error,
  };
};
