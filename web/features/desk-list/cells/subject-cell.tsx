import { Link } from 'react-router';
import type { TicketSummaryAnswer } from '#contract/answers/ticket';
import { Icon } from '#web/ui/icon.tsx';
import { VisuallyHidden } from '#web/ui/visually-hidden.tsx';
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
        <span className="list-answered" title={words.answered}>
          <Icon name="reply" size="small" />
          <VisuallyHidden>{words.answered}</VisuallyHidden>
        </span>
      )}
    </span>
  );
};
