import { Link } from 'react-router';
import type { TicketSummaryAnswer } from '#contract/answers/ticket';
import { Badge } from '#web/ui/badge.tsx';
import type { CellWords } from '../use-cell-words.ts';

interface SubjectCellProps {
  readonly ticket: Pick<TicketSummaryAnswer, 'number' | 'subject' | 'customerAnswered'>;
  readonly words: CellWords;
  readonly tabIndex: -1 | undefined;
  /** The page remembers where one stood. */
  readonly onOpen: (number: string) => void;
}

/** The way into a ticket, and whether its customer has answered. */
export const SubjectCell = ({ ticket, words, tabIndex, onOpen }: SubjectCellProps) => {
  const { number, subject, customerAnswered } = ticket;
  return (
    <span className="list-subject">
      <Link
        to={`/desk/tickets/${encodeURIComponent(number)}`}
        tabIndex={tabIndex}
        className="list-subject-link"
        onClick={() => onOpen(number)}
      >
        {subject}
      </Link>
      {customerAnswered && (
        <Badge tone="info" icon="reply">
          {words.answered}
        </Badge>
      )}
    </span>
  );
};
