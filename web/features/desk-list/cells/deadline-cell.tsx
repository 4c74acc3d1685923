import type { TicketSummaryAnswer } from '#contract/answers/ticket';
import { Icon } from '#web/ui/icon.tsx';
import { VisuallyHidden } from '#web/ui/visually-hidden.tsx';
import type { CellWords } from '../use-cell-words.ts';
import { Nothing } from './nothing.tsx';

interface DeadlineCellProps {
  readonly ticket: Pick<TicketSummaryAnswer, 'plan' | 'closesAt' | 'closedAt'>;
  readonly words: CellWords;
}

/** When a ticket closes by itself, or what it is planned for; a planned day that is over stands out. */
export const DeadlineCell = ({ ticket: { plan, closesAt, closedAt }, words }: DeadlineCellProps) => {
  if (closesAt && !closedAt)
    return (
      <span className="list-deadline" title={words.closesAt}>
        <Icon name="lock" size="small" />
        <VisuallyHidden>{words.closesAt} </VisuallyHidden>
        <time dateTime={closesAt}>{words.moment(closesAt)}</time>
      </span>
    );
  if (plan?.date) return <PlannedDay date={plan.date} ended={closedAt !== undefined} words={words} />;
  return plan?.release ? <span className="truncate">{plan.release}</span> : <Nothing words={words} />;
};

interface PlannedDayProps {
  readonly date: string;
  readonly ended: boolean;
  readonly words: CellWords;
}

const PlannedDay = ({ date, ended, words }: PlannedDayProps) => {
  const over = !ended && words.isOver(date);
  const meaning = over ? words.overdueSince : words.plannedFor;
  return (
    <span title={meaning} className={over ? 'list-deadline list-deadline-over' : 'list-deadline'}>
      <Icon name={over ? 'clock' : 'calendar'} size="small" />
      <VisuallyHidden>{meaning} </VisuallyHidden>
      <time dateTime={date}>{words.day(date)}</time>
    </span>
  );
};
