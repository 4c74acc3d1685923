import { useTranslation } from 'react-i18next';
import type { TicketSummaryAnswer } from '#contract/answers/ticket';
import { seenNeighbours } from '#web/lib/lists/seen-order.ts';
import { ButtonLink } from '#web/ui/button-link.tsx';
import { PageHeading } from '#web/ui/page-heading.tsx';
import { TicketPriority } from '#web/ui/ticket-priority.tsx';
import { TicketState } from '#web/ui/ticket-state.tsx';
import { Deadline } from './deadline.tsx';

/** Number and subject, where one came from, and what is to know at a glance (WEB 2.7). */
export const TicketHead = ({ ticket }: { readonly ticket: TicketSummaryAnswer }) => (
  <div className="desk-ticket-head">
    <PageHeading
      back={<WayBack number={ticket.number} />}
      aside={
        <div className="cluster">
          <TicketState state={ticket.state} />
          <TicketPriority priority={ticket.priority} />
          <Deadline ticket={ticket} />
        </div>
      }
    >
      <span className="ticket-number">{ticket.number}</span> {ticket.subject}
    </PageHeading>
  </div>
);

/** Back to the list, and through it in the order that was seen. */
const WayBack = ({ number }: { readonly number: string }) => {
  const { t } = useTranslation('desk-ticket');
  const seen = seenNeighbours(number);
  return (
    <nav className="cluster ticket-ways no-print" aria-label={t('ways')}>
      <ButtonLink variant="plain" size="small" icon="chevron-left" to={seen?.back ?? '/desk/list'}>
        {t('back')}
      </ButtonLink>
      {seen && (
        <>
          <Neighbour number={seen.previous} label={t('previous')} icon="arrow-left" />
          <span className="small-print">{t('position', { position: seen.position, total: seen.total })}</span>
          <Neighbour number={seen.next} label={t('next')} icon="arrow-right" />
        </>
      )}
    </nav>
  );
};

interface NeighbourProps {
  readonly number: string | undefined;
  readonly label: string;
  readonly icon: 'arrow-left' | 'arrow-right';
}

const Neighbour = ({ number, label, icon }: NeighbourProps) =>
  number && (
    <ButtonLink variant="plain" size="small" icon={icon} to={`/desk/tickets/${number}`} title={number}>
      <span className="visually-hidden">{label}</span>
    </ButtonLink>
  );
