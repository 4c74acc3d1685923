import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TicketAnswer } from '#contract/answers/ticket';
import { useStateSentence } from '#web/lib/catalogue/use-state-sentence.ts';
import { Button } from '#web/ui/button.tsx';
import { PageHeading } from '#web/ui/page-heading.tsx';
import { TicketState } from '#web/ui/ticket-state.tsx';
import { focusComposer } from './focus-composer.ts';

interface TicketHeadingProps {
  readonly ticket: TicketAnswer;
  /** Whether a phone shows the way to the text box here. */
  readonly withAnswer: boolean;
}

/** Number, subject, and what the state means for this person. */
export const TicketHeading = ({ ticket, withAnswer }: TicketHeadingProps) => {
  const { t } = useTranslation('ticket');
  const { t: shared } = useTranslation();
  const sentence = useStateSentence();
  const { number, subject, state } = ticket;
  return (
    <div className="stack-small">
      <PageHeading back={<Link to="/tickets">{shared('myTickets')}</Link>}>
        <span className="ticket-number">{number}</span> {subject}
      </PageHeading>
      <p className="cluster">
        <TicketState state={state} />
        <span>{sentence(ticket)}</span>
      </p>
      {withAnswer && (
        <div className="only-phone no-print">
          <Button variant="primary" icon="reply" onClick={focusComposer}>
            {t('answer')}
          </Button>
        </div>
      )}
    </div>
  );
};
