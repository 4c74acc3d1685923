import { useTranslation } from 'react-i18next';
import type { TicketSummaryAnswer } from '#contract/answers/ticket';
import { useWords } from '#web/lib/catalogue/use-words.ts';
import { useQueueWords } from '#web/lib/lists/use-queue-words.ts';
import { Moment } from '#web/ui/moment.tsx';
import { PriorityMark } from '#web/ui/priority-mark.tsx';
import { StateBadge } from '#web/ui/state-badge.tsx';
import type { ListColumnId } from '../list-column-ids.ts';
import { DeadlineCell } from './deadline-cell.tsx';
import { Nothing } from './nothing.tsx';

interface TicketCellProps {
  readonly id: Exclude<ListColumnId, 'subject'>;
  readonly ticket: TicketSummaryAnswer;
}

/** One fact of a ticket, as its column shows it. */
export const TicketCell = ({ id, ticket }: TicketCellProps) => {
  switch (id) {
    case 'number':
      return <span className="nowrap">{ticket.number}</span>;
    case 'owner':
      return ticket.owner ? <span className="truncate">{ticket.owner.name}</span> : <Nothing />;
    case 'deadline':
      return <DeadlineCell ticket={ticket} />;
    case 'updated':
      return <Moment at={ticket.updatedAt} />;
    case 'opened':
      return <Moment at={ticket.openedAt} />;
    default:
      return <WordedCell id={id} ticket={ticket} />;
  }
};

interface WordedCellProps extends TicketCellProps {
  readonly id: Exclude<TicketCellProps['id'], 'number' | 'owner' | 'deadline' | 'updated' | 'opened'>;
}

/** Facts that the preset has words for. */
const WordedCell = ({ id, ticket }: WordedCellProps) => {
  const { t } = useTranslation('desk-list');
  const words = useWords();
  const queueWords = useQueueWords();
  switch (id) {
    case 'priority':
      return <PriorityMark rank={words.priorityRank(ticket.priority)}>{words.priority(ticket.priority)}</PriorityMark>;
    case 'state':
      return <StateBadge family={words.family(ticket.state)}>{words.state(ticket.state)}</StateBadge>;
    case 'type':
      return <span className="truncate">{words.type(ticket.type, ticket.subtype)}</span>;
    case 'area':
      return <span className="truncate">{words.area(ticket.area)}</span>;
    case 'queue':
      return ticket.queue ? <span className="truncate">{queueWords(ticket.queue)}</span> : <Nothing />;
    case 'channel':
      return <span className="truncate">{t(`channels.${ticket.channel}`)}</span>;
    case 'requester':
      return (
        <span className="list-person">
          <span className="truncate">{ticket.requester.name}</span>
          <span className="truncate muted">{words.organisation(ticket.organisation)}</span>
        </span>
      );
  }
};
