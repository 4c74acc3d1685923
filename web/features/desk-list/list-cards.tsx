import { useState } from 'react';
import { Link } from 'react-router';
import type { TicketSummaryAnswer } from '#contract/answers/ticket';
import { Card } from '#web/ui/card.tsx';
import { PriorityMark } from '#web/ui/priority-mark.tsx';
import { ShowMore } from '#web/ui/show-more.tsx';
import { StateBadge } from '#web/ui/state-badge.tsx';
import { DeadlineCell } from './cells/deadline-cell.tsx';
import type { ListBodyProps } from './list-body-props.ts';
import type { CellWords } from './use-cell-words.ts';
import { useCellWords } from './use-cell-words.ts';

const step = 50;

/** The list on a phone: cards, nothing to choose, more when asked for. */
export const ListCards = ({ list: { rows, complete, loadTo, loadingMore, visit }, onOpen }: ListBodyProps) => {
  const words = useCellWords();
  const returned = visit.place ? rows.findIndex(({ number }) => number === visit.place?.number) : -1;
  const [shown, setShown] = useState(Math.max(step, Math.ceil((returned + 1) / step) * step));
  const more = () => {
    setShown(shown + step);
    loadTo(shown + step);
  };
  return (
    <>
      <ul className="list-plain cards list-cards">
        {rows.slice(0, shown).map((ticket) => (
          <TicketCard key={ticket.number} {...{ ticket, words, onOpen }} />
        ))}
      </ul>
      {(rows.length > shown || !complete) && <ShowMore count={step} onClick={more} busy={loadingMore} />}
    </>
  );
};

interface TicketCardProps {
  readonly ticket: TicketSummaryAnswer;
  readonly words: CellWords;
  readonly onOpen: (number: string) => void;
}

const TicketCard = ({ ticket, words, onOpen }: TicketCardProps) => {
  const { number, subject, state, priority, requester, updatedAt } = ticket;
  return (
    <Card
      as="li"
      pressable
      level={2}
      title={
        <Link to={`/desk/tickets/${encodeURIComponent(number)}`} onClick={() => onOpen(number)}>
          {subject}
        </Link>
      }
      meta={
        <>
          <span>{number}</span>
          <span>{requester.name}</span>
          <time dateTime={updatedAt}>{words.moment(updatedAt)}</time>
        </>
      }
    >
      <div className="cluster">
        <StateBadge family={words.family(state)}>{words.state(state)}</StateBadge>
        <PriorityMark rank={words.priorityRank(priority)}>{words.priority(priority)}</PriorityMark>
        {(ticket.plan || ticket.closesAt) && <DeadlineCell ticket={ticket} words={words} />}
      </div>
    </Card>
  );
};
