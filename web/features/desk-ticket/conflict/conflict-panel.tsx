import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketAnswer } from '#contract/answers/ticket';
import { backToWriting } from '#web/features/desk-ticket/composer/back-to-writing.ts';
import { useActionWords } from '#web/lib/actions/use-action-words.ts';
import { Button } from '#web/ui/button.tsx';
import { MeanwhileList } from './meanwhile-list.tsx';

interface ConflictPanelProps {
  /** The ticket's version that the person saw. */
  readonly since: number;
  readonly current: TicketAnswer;
  readonly action: string;
  /** What the person wanted, in their words. */
  readonly children: ReactNode;
  readonly onApply: () => void;
  readonly onLeave: () => void;
}

/** 'Cosa è cambiato nel frattempo' beside 'La tua modifica': the person decides, nothing typed is lost (WEB 3, 'Conflict'). */
export const ConflictPanel = ({ since, current, action, children, onApply, onLeave }: ConflictPanelProps) => {
  const { t } = useTranslation('desk-ticket');
  const words = useActionWords();
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    // The dialog that the change was made in goes now and would take the focus back.
    const frame = requestAnimationFrame(() => box.current?.focus());
    return () => {
      cancelAnimationFrame(frame);
      backToWriting();
    };
  }, []);
  const possible = Object.hasOwn(current.can, action);
  return (
    <section className="conflict" ref={box} tabIndex={-1} role="alert" aria-labelledby="conflict-title">
      <h2 className="section-title" id="conflict-title">
        {t('conflict.title')}
      </h2>
      <p>{t('conflict.safe')}</p>
      <div className="conflict-sides">
        <div>
          <h3>{t('conflict.changed')}</h3>
          <MeanwhileList number={current.number} since={since} />
        </div>
        <div>
          <h3>{t('conflict.yours')}</h3>
          <p>
            <strong>{words(action)}</strong>
          </p>
          {children}
        </div>
      </div>
      {!possible && <p>{t('conflict.noLonger', { action: words(action) })}</p>}
      <div className="actions">
        {possible && (
          <Button variant="primary" onClick={onApply}>
            {t('conflict.apply')}
          </Button>
        )}
        <Button onClick={onLeave}>{t('conflict.leave')}</Button>
      </div>
    </section>
  );
};
