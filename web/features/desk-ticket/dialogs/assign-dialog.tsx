import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import type { ActionDialogProps } from './action-dialog-props.ts';
import { ActionForm } from './action-form.tsx';
import { InternalText } from './internal-text.tsx';
import { PersonChoice } from './person-choice.tsx';
import { useActionSubmit } from './use-action-submit.ts';
import { useDialogText } from './use-dialog-text.ts';

/** Who deals with the ticket and who answers for it, among the people of its queue (R2.2). */
export const AssignDialog = (props: ActionDialogProps) => {
  const { t } = useTranslation('desk-ticket');
  const { ticket, action } = props;
  const queries = useQueries();
  const { data: me } = useQuery(queries.me());
  const operators = useQuery({ ...queries.operators(ticket.queue ?? ''), enabled: ticket.queue !== undefined });
  const text = useDialogText(ticket.number, action);
  const submit = useActionSubmit(props, text);
  const [owner, setOwner] = useState('');
  const [responsible, setResponsible] = useState('');
  const [missing, setMissing] = useState(false);
  const choice = { people: operators.data ?? [], me: me?.id ?? '' };
  const onSubmit = () => {
    const nobody = owner === '' && responsible === '';
    setMissing(nobody);
    if (nobody) return document.getElementById('owner')?.focus();
    return submit({ ...(owner && { owner }), ...(responsible && { responsible }) });
  };
  return (
    <ActionForm {...props} title={t('dialogs.assignTitle')} submit={t('dialogs.assign')} onSubmit={onSubmit}>
      {operators.isPending && <Skeleton shape="rows" />}
      {operators.error && (
        <FailureNote title={t('dialogs.operatorsFailed')} error={operators.error} onRetry={() => operators.refetch()} />
      )}
      <div className="assign-sides">
        <PersonChoice
          id="owner"
          legend={t('dialogs.owner')}
          hint={t('dialogs.ownerHint')}
          {...choice}
          current={ticket.owner}
          value={owner}
          onChange={setOwner}
          error={missing ? t('dialogs.chooseSomebody') : undefined}
        />
        <PersonChoice
          id="responsible"
          legend={t('dialogs.responsible')}
          hint={t('dialogs.responsibleHint')}
          {...choice}
          current={ticket.responsible}
          value={responsible}
          onChange={setResponsible}
        />
      </div>
      <InternalText value={text.value} onChange={text.change} />
    </ActionForm>
  );
};
