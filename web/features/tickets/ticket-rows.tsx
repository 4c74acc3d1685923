import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TicketSummaryAnswer } from '#contract/answers/ticket';
import { useWords } from '#web/lib/catalogue/use-words.ts';
import { Moment } from '#web/ui/moment.tsx';
import { TicketCard } from '#web/ui/ticket-card.tsx';
import { TicketState } from '#web/ui/ticket-state.tsx';

interface TicketRowsProps {
  readonly tickets: readonly TicketSummaryAnswer[];
  readonly withRequester: boolean;
}

const address = ({ number }: TicketSummaryAnswer): string => `/tickets/${number}`;

/** The tickets as a table, and as cards where the page is narrow. */
export const TicketRows = ({ tickets, withRequester }: TicketRowsProps) => (
  <>
    <div className="table-wrap only-wide">
      <TicketTable tickets={tickets} withRequester={withRequester} />
    </div>
    <ul className="list-plain stack-small only-phone">
      {tickets.map((ticket) => (
        <TicketCard key={ticket.number} ticket={ticket} to={address(ticket)} level={2} withRequester={withRequester} />
      ))}
    </ul>
  </>
);

const TicketTable = ({ tickets, withRequester }: TicketRowsProps) => {
  const { t } = useTranslation('tickets');
  const words = useWords();
  return (
    <table className="table">
      <thead>
        <tr>
          <th scope="col">{t('subject')}</th>
          <th scope="col">{t('state')}</th>
          <th scope="col">{t('area')}</th>
          {withRequester && <th scope="col">{t('requester')}</th>}
          <th scope="col">{t('updated')}</th>
        </tr>
      </thead>
      <tbody>
        {tickets.map((ticket) => (
          <tr key={ticket.number}>
            <th scope="row">
              <Link to={address(ticket)}>{ticket.subject}</Link>
              <div className="small-print">{ticket.number}</div>
            </th>
            <td>
              <TicketState state={ticket.state} />
            </td>
            <td>{words.subarea(ticket.area, ticket.subarea, ticket.called)}</td>
            {withRequester && <td>{ticket.requester.name}</td>}
            <td>
              <Moment at={ticket.updatedAt} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
