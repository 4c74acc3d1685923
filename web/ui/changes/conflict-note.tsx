import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FactChange } from '#web/lib/editing/fact.ts';
import { Button } from '#web/ui/button.tsx';
import { Icon } from '#web/ui/icon.tsx';
import { FactChangeList } from './fact-change-list.tsx';

interface ConflictNoteProps {
  readonly meanwhile: readonly FactChange[];
  readonly yours: readonly FactChange[];
  readonly busy: boolean;
  /** It was noticed before anything was sent: the focus stays where somebody types. */
  readonly quiet?: boolean;
  readonly onApply: () => void;
  readonly onLeave: () => void;
}

/** 'Cosa è cambiato nel frattempo' beside 'La tua modifica': the person decides, nothing typed is lost (WEB 3). */
export const ConflictNote = ({ meanwhile, yours, busy, quiet, onApply, onLeave }: ConflictNoteProps) => {
  const { t } = useTranslation('changes');
  const box = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!quiet) box.current?.focus();
  }, [quiet]);
  return (
    <section className="alert alert-warning" ref={box} tabIndex={-1} role="alert" aria-labelledby="conflict">
      <Icon name="warning" />
      <div className="alert-body stack-small">
        <h2 className="alert-title" id="conflict">
          {t('conflict')}
        </h2>
        <p>{t('conflictSafe')}</p>
        <h3 className="card-title">{t('conflictMeanwhile')}</h3>
        {meanwhile.length === 0 ? <p>{t('conflictElsewhere')}</p> : <FactChangeList changes={meanwhile} />}
        <h3 className="card-title">{t('conflictYours')}</h3>
        <FactChangeList changes={yours} />
        <div className="actions">
          <Button variant="primary" busy={busy} onClick={onApply}>
            {t('conflictApply')}
          </Button>
          <Button onClick={onLeave}>{t('conflictLeave')}</Button>
        </div>
      </div>
    </section>
  );
};
