import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLabel } from '#web/lib/text/use-label.ts';
import { Badge } from '#web/ui/badge.tsx';
import { Button } from '#web/ui/button.tsx';
import { StateBadge } from '#web/ui/state-badge.tsx';
import type { ShownConfiguration } from '../editing.ts';
import { StateDialog } from './state-dialog.tsx';

/** The states with what requesters read of them; their words are the desk's to change, what they do is not. */
export const StatesSection = ({ configuration }: { readonly configuration: ShownConfiguration }) => {
  const { t } = useTranslation('admin-workflow');
  const label = useLabel();
  const [edited, setEdited] = useState<string>();
  const { states } = configuration.preset.workflow;
  return (
    <section className="stack-small" aria-labelledby="states">
      <h2 id="states">{t('states')}</h2>
      <p>{t('statesLead')}</p>
      <ul className="list-plain stack-small">
        {Object.entries(states).map(([id, state]) => (
          <li key={id} className="card">
            <p>
              <StateBadge family={state.family}>{label(state.label)}</StateBadge>{' '}
              {state.final && <Badge>{t('final')}</Badge>}{' '}
              {state.outcome && <Badge>{t(`outcome.${state.outcome}`)}</Badge>}
            </p>
            <p lang="it">{state.sentence.it}</p>
            <p lang="en">{state.sentence.en}</p>
            {state.reopens && <p className="muted">{t('reopens', { count: state.reopens.days })}</p>}
            <div className="actions">
              <Button size="small" onClick={() => setEdited(id)}>
                {t('editWords', { name: label(state.label) })}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {edited !== undefined && (
        <StateDialog key={edited} id={edited} configuration={configuration} onClose={() => setEdited(undefined)} />
      )}
    </section>
  );
};
