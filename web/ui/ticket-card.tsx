import { Link } from 'react-router';
import type { TicketSummaryAnswer } from '#contract/answers/ticket';
import { useStateSentence } from '#web/lib/catalogue/use-state-sentence.ts';
import { useWords } from '#web/lib/catalogue/use-words.ts';
import { Card } from './card.tsx';
import { Moment } from './moment.tsx';
import { TicketState } from './ticket-state.tsx';

interface TicketCardProps {
  readonly ticket: TicketSummaryAnswer;
  readonly to: string;
  readonly level?: 2 | 3;
  /** Who opened it, where it is not always the reader. */
  readonly withRequester?: boolean;
}

/** A ticket in short: subject, state in words, area and when something last happened. */
export const TicketCard = ({ ticket, to, level = 3, withRequester = false }: TicketCardProps) => {
  const words = useWords();
  const sentence = useStateSentence();
  const { number, subject, state, area, subarea, updatedAt, requester } = ticket;
  return (
    <Card
      as="li"
      level={level}
      pressable
      title={<Link to={to}>{subject}</Link>}
      meta={
        <>
          <span className="nowrap">{number}</span>
          <span>{words.subarea(area, subarea, ticket.called)}</span>
          {withRequester && <span>{requester.name}</span>}
          <Moment at={updatedAt} />
        </>
      }
    >
      <TicketState state={state} />
      <p>{sentence(ticket)}</p>
    </Card>
  );
};
