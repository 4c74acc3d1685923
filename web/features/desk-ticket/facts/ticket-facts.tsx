import { useTranslation } from 'react-i18next';
import { Button } from '#web/ui/button.tsx';
import { DefinitionList } from '#web/ui/definition-list.tsx';
import type { FactsTicket } from './facts-ticket.ts';
import { useCustomerFacts } from './use-customer-facts.tsx';
import { useDateFacts } from './use-date-facts.tsx';
import { useFacts } from './use-facts.tsx';

interface TicketFactsProps {
  readonly ticket: FactsTicket;
  /** Present where the person may reclassify. */
  readonly onReclassify?: (() => void) | undefined;
}

/** What is known of the ticket, in four groups (WEB 2.7). */
export const TicketFacts = ({ ticket, onReclassify }: TicketFactsProps) => {
  const { t } = useTranslation('desk-ticket');
  const { classification, handling } = useFacts(ticket);
  const customer = useCustomerFacts(ticket);
  const dates = useDateFacts(ticket);
  return (
    <div className="stack-small">
      <section aria-labelledby="facts-classification">
        <div className="spread">
          <h2 className="section-title" id="facts-classification">
            {t('fact.classification')}
          </h2>
          {onReclassify && (
            <Button variant="plain" size="small" icon="pencil" onClick={onReclassify}>
              {t('actions.reclassify')}
            </Button>
          )}
        </div>
        <DefinitionList shape="facts" items={classification} />
      </section>
      <FactGroup id="facts-handling" title={t('fact.handling')} items={handling} />
      <FactGroup id="facts-customer" title={t('fact.customer')} items={customer} />
      <FactGroup id="facts-dates" title={t('fact.dates')} items={dates} />
    </div>
  );
};

interface FactGroupProps {
  readonly id: string;
  readonly title: string;
  readonly items: Parameters<typeof DefinitionList>[0]['items'];
}

const FactGroup = ({ id, title, items }: FactGroupProps) => (
  <section aria-labelledby={id}>
    <h2 className="section-title" id={id}>
      {title}
    </h2>
    <DefinitionList shape="facts" items={items} />
  </section>
);
