import type { ReactNode } from 'react';
import { useId } from 'react';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';

interface FormDialogProps {
  readonly title: ReactNode;
  /** The words of the button that sends it. */
  readonly submit: string;
  readonly busy: boolean;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A short form in a dialog, sent by the button at its foot or by Enter. */
export const FormDialog = ({ title, submit, busy, onSubmit, onClose, children }: FormDialogProps) => {
  const form = useId();
  const send = (
    <Button type="submit" form={form} variant="primary" busy={busy}>
      {submit}
    </Button>
  );
  return (
    <Dialog title={title} onClose={onClose} actions={send}>
      <form
        id={form}
        noValidate
        className="stack-small"
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {children}
      </form>
    </Dialog>
  );
};
