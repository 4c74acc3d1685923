import { useTranslation } from 'react-i18next';
import { actionTable } from '#web/lib/actions/action-table.ts';
import { useActionWords } from '#web/lib/actions/use-action-words.ts';
import { TextArea } from '#web/ui/text-area.tsx';
import type { ActionDialogProps } from './action-dialog-props.ts';
import { ActionForm } from './action-form.tsx';
import { InternalText } from './internal-text.tsx';
import { useActionSubmit } from './use-action-submit.ts';
import { useDialogText } from './use-dialog-text.ts';

const told = ['release', 'disclose', 'conceal'] as const;

/** For actions that want nothing: letting go of a ticket, showing it to its end customer or not, and a step that only the tenant's preset knows. */
export const ConfirmDialog = (props: ActionDialogProps) => {
  const { t } = useTranslation('desk-ticket');
  const words = useActionWords();
  const { ticket, action } = props;
  const text = useDialogText(ticket.number, action);
  const submit = useActionSubmit(props, text);
  const release = action === 'release';
  const { name } = ticket.requester;
  return (
    <ActionForm
      {...props}
      title={words(action)}
      submit={words(action)}
      danger={actionTable[action]?.danger}
      onSubmit={() => submit({})}
    >
      <p>{t(`dialogs.${told.find((one) => one === action) ?? 'step'}Text`)}</p>
      {release && <InternalText value={text.value} onChange={text.change} />}
      {!release && ticket.can[action]?.text === 'optional' && (
        <TextArea
          id="action-text"
          label={t('dialogs.textLabel', { name })}
          hint={t('dialogs.textHint', { name })}
          optional
          value={text.value}
          onChange={text.change}
        />
      )}
    </ActionForm>
  );
};
