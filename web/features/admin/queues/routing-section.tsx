import { useTranslation } from 'react-i18next';
import type { Preset } from '#domain/preset/preset';
import { Button } from '#web/ui/button.tsx';
import { ConflictNote } from '#web/ui/changes/conflict-note.tsx';
import { DraftFields } from '#web/ui/changes/draft-fields.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { SavedAt } from '#web/ui/saved-at.tsx';
import { DifferenceList } from '../difference-list.tsx';
import { draftOfRule, ruleFacts } from './rule-draft.ts';
import { RuleRow } from './rule-row.tsx';
import type { Rules } from './use-rules.ts';

interface RoutingSectionProps {
  readonly preset: Preset;
  readonly rules: Rules;
}

/** The routing rules in a table that is edited as a whole: they are judged together (R2.1). */
export const RoutingSection = ({ preset, rules }: RoutingSectionProps) => {
  const { t } = useTranslation('admin-queues');
  const { failure, conflict, tried, kept, busy, send, giveUp } = rules;
  return (
    <section className="stack-small" aria-labelledby="routing">
      <h2 id="routing">{t('routing')}</h2>
      <p>{t('routingLead')}</p>
      <DraftFields kept={kept}>
        {rules.rules.length === 0 ? <p>{t('noRules')}</p> : <RulesTable preset={preset} rules={rules} />}
      </DraftFields>
      {conflict && <ConflictNote {...conflict} busy={busy} onApply={() => send(false)} onLeave={giveUp} />}
      {failure && (
        <FailureNote title={t('rulesNotSaved')} error={failure.error} role="alert">
          {failure.text}
        </FailureNote>
      )}
      {tried && <DifferenceList changes={tried} />}
      {!conflict && <RulesActions rules={rules} />}
    </section>
  );
};

const RulesTable = ({ preset, rules: { rules, become, errorAt } }: RoutingSectionProps) => {
  const { t } = useTranslation('admin-queues');
  return (
    <div className="table-wrap">
      <table className="table rules-table">
        <thead>
          <tr>
            <th scope="col">{t('number')}</th>
            {ruleFacts.map((fact) => (
              <th key={fact} scope="col">
                {t(`fact.${fact}`)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {rules.map((rule, index) => (
            <RuleRow
              key={rule.key}
              {...{ rule, index, preset, errorAt }}
              onChange={(next) => become(rules.with(index, next))}
              onRemove={() => become(rules.toSpliced(index, 1))}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
};

const RulesActions = ({ rules: written }: Pick<RoutingSectionProps, 'rules'>) => {
  const { rules, kept, become, giveUp, send, busy, isWritten } = written;
  const { t } = useTranslation(['admin-queues', 'admin']);
  return (
    <div className="actions">
      <Button icon="plus" onClick={() => become([...rules, draftOfRule(crypto.randomUUID())])}>
        {t('newRule')}
      </Button>
      {isWritten && (
        <>
          <Button variant="primary" busy={busy} onClick={() => send(false)}>
            {t('saveRules')}
          </Button>
          <Button busy={busy} onClick={() => send(true)}>
            {t('admin:try')}
          </Button>
          <Button variant="plain" onClick={giveUp}>
            {t('dropRules')}
          </Button>
          <SavedAt draft={kept} />
        </>
      )}
    </div>
  );
};
