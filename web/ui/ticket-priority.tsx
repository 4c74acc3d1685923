import { useWords } from '#web/lib/catalogue/use-words.ts';
import { PriorityMark } from './priority-mark.tsx';

interface TicketPriorityProps {
  readonly priority: string;
  readonly wordHidden?: boolean;
}

/** The mark of a priority of the preset. */
export const TicketPriority = ({ priority, wordHidden }: TicketPriorityProps) => {
  const words = useWords();
  return (
    <PriorityMark rank={words.priorityRank(priority)} wordHidden={wordHidden}>
      {words.priority(priority)}
    </PriorityMark>
  );
};
