import { Link } from 'react-router';
import type { TicketSummaryAnswer } from '#contract/answers/ticket';
import { useWords } from '#web/lib/catalogue/use-words.ts';
import { PriorityMark } from '#web/ui/priority-mark.tsx';
import { StateBadge } from '#web/ui/state-badge.tsx';
import { LineMoment } from './line-moment.tsx';

interface TicketLinesProps {
  readonly tickets: readonly TicketSummaryAnswer[];
  /** Which time says why the ticket stands here. */
  readonly by: 'deadline' | 'updated';
  /** Remembers the order that is walked with `[` and `]`. */
  readonly onOpen: () => void;
}

/** A few tickets, one a line. */
export const TicketLines = ({ tickets, by, onOpen }: TicketLinesProps) => {
  const words = useWords();
  return (
    <ol className="list-plain list-lines desk-lines">
      {tickets.map((ticket) => (
        <li key={ticket.number} className="desk-line">
          <PriorityMark rank={words.priorityRank(ticket.priority)} wordHidden>
            {words.priority(ticket.priority)}
          </PriorityMark>
          <div className="desk-line-text">
            <Link to={`/desk/tickets/${encodeURIComponent(ticket.number)}`} onClick={onOpen} className="desk-line-link">
              {ticket.subject}
            </Link>
            <p className="desk-line-facts muted">
              <span>{ticket.number}</span>
              <span>{ticket.requester.name}</span>
              <LineMoment ticket={ticket} by={by} />
            </p>
          </div>
          <StateBadge family={words.family(ticket.state)}>{words.state(ticket.state)}</StateBadge>
        </li>
      ))}
    </ol>
  );
};
