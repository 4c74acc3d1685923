import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { TextField } from '#web/ui/text-field.tsx';
import type { ActionDialogProps } from './action-dialog-props.ts';
import { ActionForm } from './action-form.tsx';
import { InternalText } from './internal-text.tsx';
import { useActionSubmit } from './use-action-submit.ts';
import { useDialogText } from './use-dialog-text.ts';

/** Which problem caused the ticket; a link is taken away before there is another one (R3.10). */
export const LinkDialog = (props: ActionDialogProps) => {
  const { t } = useTranslation('desk-ticket');
  const { ticket, action } = props;
  const text = useDialogText(ticket.number, action);
  const submit = useActionSubmit(props, text);
  const [problem, setProblem] = useState('');
  const linked = ticket.problem !== undefined;
  const onSubmit = () => {
    if (linked) return submit({ problem: null });
    if (problem.trim() === '') return document.getElementById('problem')?.focus();
    return submit({ problem: problem.trim() });
  };
  return (
    <ActionForm
      {...props}
      title={t('dialogs.linkTitle')}
      submit={t(linked ? 'dialogs.unlink' : 'dialogs.link')}
      onSubmit={onSubmit}
    >
      {linked ? (
        <p>{ticket.problem}</p>
      ) : (
        <TextField
          id="problem"
          label={t('dialogs.linkNumber')}
          hint={t('dialogs.linkHint')}
          value={problem}
          onChange={setProblem}
        />
      )}
      <InternalText value={text.value} onChange={text.change} />
    </ActionForm>
  );
};
