import type { ReactNode } from 'react';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { ToastContext } from './toast-context.ts';

interface ToastsProps {
  readonly children: ReactNode;
  /** How long one stays, unless pointer or focus is on it. */
  readonly seconds?: number;
}

/** Around the app: shows toasts one at a time, polite, closable, waiting while somebody is at them. */
export const Toasts = ({ children, seconds = 8 }: ToastsProps) => {
  const { t } = useTranslation('common');
  const { first, show, drop } = useQueue();
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!first || held) return;
    const timer = setTimeout(drop, seconds * 1000);
    return () => clearTimeout(timer);
  }, [first, held, seconds, drop]);
  const hold = () => setHeld(true);
  const release = () => setHeld(false);
  return (
    <ToastContext value={show}>
      {children}
      <div
        className="toasts"
        role="status"
        onPointerEnter={hold}
        onPointerLeave={release}
        onFocus={hold}
        onBlur={release}
      >
        {first && (
          <div className="toast" key={first.id}>
            <Icon name="check-circle" size="small" />
            <p className="toast-text">{first.text}</p>
            <Button variant="plain" size="small" icon="close" iconOnly onClick={drop}>
              {t('close')}
            </Button>
          </div>
        )}
      </div>
    </ToastContext>
  );
};

const useQueue = () => {
  const [waiting, setWaiting] = useState<readonly { readonly id: string; readonly text: string }[]>([]);
  const show = useCallback((text: string) => {
    setWaiting((before) => [...before, { id: crypto.randomUUID(), text }]);
  }, []);
  const drop = useCallback(() => setWaiting(([, ...rest]) => rest), []);
  return { first: waiting[0], show, drop };
};
