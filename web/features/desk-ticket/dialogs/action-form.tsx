import type { ReactNode } from 'react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { useActionWords } from '#web/lib/actions/use-action-words.ts';
import { ApiProblem } from '#web/lib/api/api-problem.ts';
import { Button } from '#web/ui/button.tsx';
import { Dialog } from '#web/ui/dialog.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import type { ActionDialogProps } from './action-dialog-props.ts';

interface ActionFormProps extends Omit<ActionDialogProps, 'ticket'> {
  readonly title: string;
  /** The button's words: verb and object. */
  readonly submit: string;
  readonly danger?: boolean | undefined;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/** A dialog with a form: what was refused is said inside, and all that was entered stays. */
export const ActionForm = ({ title, submit, danger, action, acting, onSubmit, onClose, children }: ActionFormProps) => {
  const { t } = useTranslation(['desk-ticket', 'common']);
  const form = useId();
  return (
    <Dialog
      title={title}
      shape="large"
      onClose={onClose}
      actions={
        <>
          <Button type="submit" form={form} variant={danger ? 'danger' : 'primary'} busy={acting.busy === action}>
            {submit}
          </Button>
          <Button onClick={onClose}>{t('common:cancel')}</Button>
        </>
      }
    >
      <form
        id={form}
        noValidate
        className="stack-small"
        onSubmit={(event) => {
          event.preventDefault();
          if (!acting.busy) onSubmit();
        }}
      >
        {children}
        {acting.failed?.action === action && acting.error && <Refusal action={action} error={acting.error} />}
      </form>
    </Dialog>
  );
};

const Refusal = ({ action, error }: { readonly action: string; readonly error: Error }) => {
  const { t } = useTranslation('desk-ticket');
  const words = useActionWords();
  const details = error instanceof ApiProblem ? (error.problem.errors ?? []) : [];
  return (
    <FailureNote role="alert" title={t('dialogs.failed', { action: words(action) })} error={error}>
      {details.map(({ detail }) => detail).join(' ')}
    </FailureNote>
  );
};
