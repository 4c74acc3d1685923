import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/button.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { AgreementCard } from './agreement-card.tsx';
import { AgreementDialog } from './agreement-dialog.tsx';
import type { Agreement, AnsweredOrganisation } from './organisation.ts';
import { RemovedAgreement } from './removed-agreement.tsx';
import { useAgreementList } from './use-agreement-list.ts';

interface AgreementsSectionProps {
  readonly organisation: AnsweredOrganisation;
  readonly mayChange: boolean;
}

/** What the organisation may ask for, and when: its agreements, each edited by itself (R1.4). */
export const AgreementsSection = ({ organisation, mayChange }: AgreementsSectionProps) => {
  const { t } = useTranslation('admin-organisations');
  const [editing, setEditing] = useState<{ readonly agreement?: Agreement }>();
  const list = useAgreementList(organisation);
  const { agreements } = organisation.value;
  return (
    <section className="page-section stack-small" aria-labelledby="agreements">
      <h2 className="section-title" id="agreements">
        {t('agreements')}
      </h2>
      <RemovedAgreement list={list} />
      {agreements.length === 0 && <EmptyState title={t('noAgreements')}>{t('noAgreementsText')}</EmptyState>}
      <ul className="list-plain stack-small">
        {agreements.map((agreement) => (
          <AgreementCard
            key={agreement.id}
            agreement={agreement}
            onEdit={mayChange ? () => setEditing({ agreement }) : undefined}
            onRemove={() => list.remove(agreement)}
            busy={list.busy}
          />
        ))}
      </ul>
      {mayChange && (
        <div className="actions">
          <Button icon="plus" onClick={() => setEditing({})}>
            {t('newAgreement')}
          </Button>
        </div>
      )}
      {editing && <AgreementDialog {...editing} organisation={organisation} onClose={() => setEditing(undefined)} />}
    </section>
  );
};
