import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketAnswer } from '#contract/answers/ticket';
import { endCustomerSees } from '#web/lib/conversation/end-customer-sees.ts';
import type { Line } from '#web/lib/conversation/timeline.ts';
import { ArticleItem } from './article-item.tsx';
import { DayLine } from './day-line.tsx';
import { EventLine } from './event-line.tsx';

interface ConversationLinesProps {
  readonly ticket: Pick<TicketAnswer, 'number' | 'requester' | 'endCustomer' | 'disclosed'>;
  readonly lines: readonly Line[];
  /** Id of the first article that this person has not read. */
  readonly unread: string | undefined;
  readonly pending?: ReactNode;
}

/** Days, messages and events, one under the other. */
export const ConversationLines = ({ ticket, lines, unread, pending }: ConversationLinesProps) => (
  <ol className="conversation list-plain">
    {lines.map((line) => (
      <OneLine key={line.key} ticket={ticket} line={line} unread={line.key === unread} />
    ))}
    {pending}
  </ol>
);

interface OneLineProps {
  readonly ticket: ConversationLinesProps['ticket'];
  readonly line: Line;
  readonly unread: boolean;
}

const OneLine = ({ ticket, line, unread }: OneLineProps) => {
  if (line.kind === 'day') return <DayLine at={line.at} />;
  if (line.kind === 'event') return <EventLine event={line.event} />;
  return (
    <>
      {unread && <UnreadLine />}
      <ArticleItem
        number={ticket.number}
        requester={ticket.requester}
        article={line.article}
        disclosed={endCustomerSees(ticket)}
      />
    </>
  );
};

const UnreadLine = () => {
  const { t } = useTranslation('conversation');
  return (
    <li className="unread-line" id="first-unread" tabIndex={-1}>
      {t('unread')}
    </li>
  );
};
