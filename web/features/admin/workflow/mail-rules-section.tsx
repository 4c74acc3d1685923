import { useTranslation } from 'react-i18next';
import type { Preset } from '#domain/preset/preset';
import { useLabel } from '#web/lib/text/use-label.ts';
import { useStepWords } from './use-step-words.ts';

interface MailRulesSectionProps {
  readonly preset: Preset;
}

/** Which mails go to fewer people here, in the order in which it counts (R5.1). */
export const MailRulesSection = ({ preset }: MailRulesSectionProps) => {
  const { t } = useTranslation('admin-workflow');
  const { mailRules = [] } = preset;
  return (
    <section className="stack-small" aria-labelledby="mails">
      <h2 id="mails">{t('mails')}</h2>
      <p>{t(mailRules.length > 0 ? 'mailsLead' : 'noMailRules')}</p>
      {mailRules.length > 0 && <RulesTable preset={preset} />}
    </section>
  );
};

const RulesTable = ({ preset: { mailRules = [], queues: known, workflow } }: MailRulesSectionProps) => {
  const { t } = useTranslation('admin-workflow');
  const label = useLabel();
  const words = useStepWords(workflow);
  const called = (action: string) => new Set(workflow.transitions.filter((step) => step.action === action).map(words));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <div className="table-wrap" tabIndex={0}>
      <table className="table" aria-labelledby="mails">
        <thead>
          <tr>
            <th scope="col">{t('mailRule.mails')}</th>
            <th scope="col">{t('mailRule.queues')}</th>
            <th scope="col">{t('mailRule.steps')}</th>
            <th scope="col">{t('mailRule.to')}</th>
          </tr>
        </thead>
        <tbody>
          {mailRules.map(({ mails, queues, actions, to }) => (
            <tr key={JSON.stringify([mails, queues, actions])}>
              <td>{mails.map((mail) => t(`mail.${mail}`)).join('; ')}</td>
              <td>
                {queues?.map((queue) => label(known[queue]?.label, queue)).join('; ') ?? t('mailRule.everyQueue')}
              </td>
              <td>{actions?.flatMap((action) => [...called(action)]).join('; ') ?? t('mailRule.everyStep')}</td>
              <td>{t(`mailReaders.${to}`)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
