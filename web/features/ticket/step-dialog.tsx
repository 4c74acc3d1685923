import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ActionNeeds } from '#contract/answers/ticket';
import { limits } from '#contract/limits';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { TextArea } from '#web/ui/text-area.tsx';
import { useOwnStep } from './use-own-step.ts';

interface StepDialogProps {
  readonly number: string;
  readonly action: string;
  readonly title: string;
  readonly text: ActionNeeds['text'];
  readonly onClose: () => void;
}

/** Asks once more before a step of the requester's side, with the message that goes with it. */
export const StepDialog = ({ number, action, title, text, onClose }: StepDialogProps) => {
  const { t } = useTranslation('ticket');
  const { t: common } = useTranslation('common');
  const [message, setMessage] = useState('');
  const [missing, setMissing] = useState(false);
  const { mutate, isPending, error } = useOwnStep(number, action, onClose);
  const take = () => {
    const wanted = text === 'required' && message.trim() === '';
    setMissing(wanted);
    if (!wanted) mutate(message.trim());
  };
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <>
          <Button variant="primary" busy={isPending} onClick={take}>
            {title}
          </Button>
          <Button onClick={onClose}>{common('cancel')}</Button>
        </>
      }
    >
      <p>{t('stepText')}</p>
      {text !== 'none' && (
        <TextArea
          id="step-message"
          label={t('yourMessage')}
          optional={text === 'optional'}
          error={missing ? t('fault.empty') : undefined}
          value={message}
          onChange={setMessage}
          limit={limits.text}
        />
      )}
      {error && <FailureNote title={t('stepFailed')} error={error} role="alert" />}
    </Dialog>
  );
};
