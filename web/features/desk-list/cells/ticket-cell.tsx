import type { TicketSummaryAnswer } from '#contract/answers/ticket';
import { PriorityMark } from '#web/ui/priority-mark.tsx';
import { StateBadge } from '#web/ui/state-badge.tsx';
import type { ListColumnId } from '../list-column-ids.ts';
import type { CellWords } from '../use-cell-words.ts';
import { DeadlineCell } from './deadline-cell.tsx';
import { Nothing } from './nothing.tsx';

interface TicketCellProps {
  readonly id: Exclude<ListColumnId, 'subject'>;
  readonly ticket: TicketSummaryAnswer;
  readonly words: CellWords;
}

/** One fact of a ticket, as its column shows it. */
export const TicketCell = ({ id, ticket, words }: TicketCellProps) => {
  switch (id) {
    case 'number':
      return <span className="nowrap">{ticket.number}</span>;
    case 'priority':
      return <PriorityMark rank={words.priorityRank(ticket.priority)}>{words.priority(ticket.priority)}</PriorityMark>;
    case 'state':
      return <StateBadge family={words.family(ticket.state)}>{words.state(ticket.state)}</StateBadge>;
    case 'deadline':
      return <DeadlineCell ticket={ticket} words={words} />;
    case 'updated':
      return <time dateTime={ticket.updatedAt}>{words.moment(ticket.updatedAt)}</time>;
    case 'opened':
      return <time dateTime={ticket.openedAt}>{words.moment(ticket.openedAt)}</time>;
    case 'requester':
      return (
        <span className="list-person">
          <span className="truncate">{ticket.requester.name}</span>
          <span className="truncate muted">{words.organisation(ticket.organisation)}</span>
        </span>
      );
    default: {
      const text = textOf(id, ticket, words);
      return text === undefined ? <Nothing words={words} /> : <span className="truncate">{text}</span>;
    }
  }
};

const textOf = (
  id: 'type' | 'area' | 'queue' | 'owner' | 'channel',
  ticket: TicketSummaryAnswer,
  words: CellWords,
): string | undefined => {
  switch (id) {
    case 'type':
      return words.type(ticket.type, ticket.subtype);
    case 'area':
      return words.area(ticket.area);
    case 'queue':
      return ticket.queue && words.queue(ticket.queue);
    case 'owner':
      return ticket.owner?.name;
    case 'channel':
      return words.channel(ticket.channel);
  }
};
