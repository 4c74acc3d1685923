import type { ReactNode } from 'react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketAnswer } from '#contract/answers/ticket';
import type { Shown } from '#web/lib/conversation/timeline.ts';
import { useConversation } from '#web/lib/conversation/use-conversation.ts';
import { FailureNote } from '../failure-note.tsx';
import { Skeleton } from '../skeleton.tsx';
import { SkipLinks } from '../skip-links.tsx';
import { ConversationEnd } from './conversation-end.tsx';
import { ConversationLines } from './conversation-lines.tsx';
import { OlderMessages } from './older-messages.tsx';
import { RequestArticle } from './request-article.tsx';
import { useKeptPosition } from './use-kept-position.ts';
import { useOpeningPlace } from './use-opening-place.ts';
import { useSizedMessages } from './use-sized-messages.ts';
import '#web/styles/conversation.scss';

interface ConversationProps {
  readonly ticket: Pick<TicketAnswer, 'number' | 'requester' | 'description' | 'openedAt' | 'channel'> &
    Pick<TicketAnswer, 'endCustomer' | 'disclosed'>;
  /** The ticket's entity tag: new messages are fetched when it changes. */
  readonly version: string | undefined;
  /** Which lines are drawn; see `ConversationFilter`. */
  readonly shown?: Shown | undefined;
  /** Draws what happened as thin lines between the messages, for the desk. */
  readonly withEvents?: boolean | undefined;
  /** Id of the answer's text box, for 'Vai alla risposta'. */
  readonly replyTarget?: string | undefined;
  /** Messages that are about to be sent: `<li>`s at the end. */
  readonly pending?: ReactNode;
  /** Said under a request that nobody has answered yet. */
  readonly empty?: ReactNode;
  /** `top` where something above the conversation has to be seen first. */
  readonly opensAt?: 'news' | 'top' | undefined;
}

/** A ticket's messages in time order, the request on top and the newest last (WEB 3, 'Conversation'). */
export const Conversation = (props: ConversationProps) => {
  const { ticket, version, shown = 'all', withEvents = false, replyTarget, pending, empty, opensAt = 'news' } = props;
  const { t } = useTranslation('conversation');
  const conversation = useConversation({ number: ticket.number, version, shown, withEvents });
  const { query, ready, unread, hasOlder, older, lines } = conversation;
  const shortcuts = useShortcuts(unread, replyTarget);
  const box = useRef<HTMLElement>(null);
  const keep = useKeptPosition(box, lines);
  useSizedMessages(box, lines);
  useOpeningPlace(ready, opensAt);
  return (
    <section className="conversation-box" ref={box} aria-labelledby="conversation-title" aria-busy={query.isPending}>
      <h2 className="section-title" id="conversation-title" tabIndex={-1}>
        {t('title')}
      </h2>
      {shortcuts.length > 0 && <SkipLinks label={t('shortcuts')} links={shortcuts} />}
      <RequestArticle ticket={ticket} article={conversation.request} />
      {hasOlder && <OlderMessages older={older} keep={keep} />}
      {query.isPending && <Skeleton shape="cards" count={3} />}
      {query.isError && (
        <FailureNote title={t('failed')} error={query.error} onRetry={() => query.refetch()}>
          {t('failedSafe')}
        </FailureNote>
      )}
      <ConversationLines ticket={ticket} lines={lines} unread={unread} pending={pending} />
      {ready && lines.length === 0 && <p className="muted">{shown === 'all' ? empty : t('nothingShown')}</p>}
      <ConversationEnd conversation={conversation} />
    </section>
  );
};

const useShortcuts = (unread: string | undefined, replyTarget: string | undefined) => {
  const { t } = useTranslation('conversation');
  return [
    ...(unread === undefined ? [] : [{ target: 'first-unread', label: t('toFirstUnread') }]),
    ...(replyTarget === undefined ? [] : [{ target: replyTarget, label: t('toReply') }]),
  ];
};
