import type { ReactNode } from 'react';
import { useId, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';

interface DialogProps {
  /** Drawn means open; `false` draws nothing. */
  readonly open?: boolean;
  readonly title: ReactNode;
  /** Called for Esc, the close button and the phone's back gesture; what it holds is drawn only while open. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** The buttons at its foot, the likely one first. */
  readonly actions?: ReactNode;
  /** `side`: a panel at the right edge; `sheet`: rises from the foot of a phone; `full`: all of a phone. */
  readonly shape?: 'small' | 'large' | 'side' | 'sheet' | 'full';
}

/** The browser's own modal dialog. Focus goes to its first field, stays in, and returns when it is gone (WEB 6). */
export const Dialog = ({ open = true, ...rest }: DialogProps) => (open ? <OpenDialog {...rest} /> : null);

const OpenDialog = ({ title, onClose, children, actions, shape = 'small' }: Omit<DialogProps, 'open'>) => {
  const { t } = useTranslation('common');
  const box = useModal();
  const titleId = useId();
  return (
    <dialog
      className={`dialog dialog-${shape}`}
      ref={box}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className="dialog-head">
        <h2 className="dialog-title" id={titleId}>
          {title}
        </h2>
      </div>
      <div className="dialog-body">{children}</div>
      {actions && <div className="dialog-foot actions">{actions}</div>}
      <div className="dialog-close">
        <Button variant="plain" icon="close" iconOnly onClick={onClose}>
          {t('close')}
        </Button>
      </div>
    </dialog>
  );
};

/** Closed before it leaves the page, because only then does the browser give the focus back. */
const useModal = () => {
  const box = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = box.current;
    if (dialog && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  return box;
};
