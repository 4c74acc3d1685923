import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TicketSummaryAnswer } from '#contract/answers/ticket';
import { useWords } from '#web/lib/catalogue/use-words.ts';
import { ButtonLink } from '#web/ui/button-link.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { TicketCard } from '#web/ui/ticket-card.tsx';

type Tickets = readonly TicketSummaryAnswer[];

const shown = 5;
const waiting = new Set(['with_you', 'solved']);

/** What waits for an answer of this person first, then the newest of the rest. */
export const HomeTickets = ({ tickets }: { readonly tickets: Tickets }) => {
  const { t } = useTranslation('home');
  const { t: shared } = useTranslation();
  const words = useWords();
  const needing = tickets.filter(({ state }) => waiting.has(words.family(state)));
  if (tickets.length === 0)
    return (
      <EmptyState
        title={t('emptyTitle')}
        action={
          <ButtonLink to="/new" variant="secondary">
            {shared('newTicket')}
          </ButtonLink>
        }
      >
        {t('emptyText')}
      </EmptyState>
    );
  return (
    <>
      {needing.length > 0 && <Section id="needs-you" title={t('needsYou')} tickets={needing} />}
      <Section
        id="open"
        title={t('open')}
        tickets={tickets.filter((ticket) => !needing.includes(ticket)).slice(0, shown)}
      />
      <Link to="/tickets">{t('all')}</Link>
    </>
  );
};

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly tickets: Tickets;
}

const Section = ({ id, title, tickets }: SectionProps) =>
  tickets.length > 0 && (
    <section className="page-section" aria-labelledby={id}>
      <h2 className="section-title" id={id}>
        {title}
      </h2>
      <ul className="list-plain stack-small">
        {tickets.map((ticket) => (
          <TicketCard key={ticket.number} ticket={ticket} to={`/tickets/${ticket.number}`} />
        ))}
      </ul>
    </section>
  );
