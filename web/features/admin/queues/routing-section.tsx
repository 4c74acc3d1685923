import { useTranslation } from 'react-i18next';
import type { Preset } from '#domain/preset/preset';
import { Button } from '#web/ui/button.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { DifferenceList } from '../difference-list.tsx';
import { StaleNote } from '../stale-note.tsx';
import { draftOfRule, ruleFacts } from './rule-draft.ts';
import { RuleRow } from './rule-row.tsx';
import { RuleWords } from './rule-words.tsx';
import type { Rules } from './use-rules.ts';

interface RoutingSectionProps {
  readonly preset: Preset;
  readonly rules: Rules;
}

/** The routing rules in a table that is edited as a whole: they are judged together (R2.1). */
export const RoutingSection = ({ preset, rules }: RoutingSectionProps) => {
  const { t } = useTranslation('admin-queues');
  const { failure, stale, theirs, tried } = rules;
  return (
    <section className="stack-small" aria-labelledby="routing">
      <h2 id="routing">{t('routing')}</h2>
      <p>{t('routingLead')}</p>
      {rules.rules.length === 0 ? <p>{t('noRules')}</p> : <RulesTable preset={preset} rules={rules} />}
      {(stale || theirs) && <StaleNote>{theirs && <RuleWords preset={preset} rules={theirs} />}</StaleNote>}
      {failure && !stale && (
        <FailureNote title={t('rulesNotSaved')} error={failure.error} role="alert">
          {failure.text}
        </FailureNote>
      )}
      {tried && <DifferenceList changes={tried} />}
      <RulesActions rules={rules} />
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

const RulesActions = ({ rules: { rules, become, send, busy, isWritten } }: Pick<RoutingSectionProps, 'rules'>) => {
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
          <Button variant="plain" onClick={() => become(undefined)}>
            {t('dropRules')}
          </Button>
        </>
      )}
    </div>
  );
};
