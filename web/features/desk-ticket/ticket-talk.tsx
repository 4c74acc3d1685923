import { useSearchParams } from 'react-router';
import type { Shown } from '#web/lib/conversation/timeline.ts';
import { Conversation } from '#web/ui/conversation/conversation.tsx';
import { ConversationFilter } from '#web/ui/conversation/conversation-filter.tsx';
import { EndCustomerBox } from '#web/ui/end-customer/end-customer-box.tsx';
import { ComposerPlace } from './composer/composer-place.tsx';
import { useDelivered } from './composer/use-delivered.ts';
import { OutgoingMessage } from './outgoing/outgoing-message.tsx';
import type { TicketDeskProps } from './ticket-desk-props.ts';
import type { TicketDeskState } from './use-ticket-desk.ts';

interface TicketTalkProps extends TicketDeskProps {
  readonly desk: Pick<TicketDeskState, 'composer' | 'outgoing' | 'sending'>;
}

const filters: readonly Shown[] = ['all', 'messages', 'notes', 'events'];

/** The conversation with what is about to be sent, and under it the place to write. */
export const TicketTalk = ({ ticket, version, desk: { composer, outgoing, sending } }: TicketTalkProps) => {
  const [search, setSearch] = useSearchParams();
  const shown = filters.find((one) => one === search.get('show')) ?? 'all';
  useDelivered({ number: ticket.number, version, reply: composer.reply, sending });
  const show = (next: Shown) =>
    setSearch(
      (before) => {
        const changed = new URLSearchParams(before);
        if (next === 'all') changed.delete('show');
        else changed.set('show', next);
        return changed;
      },
      { replace: true, preventScrollReset: true },
    );
  const pending = outgoing.map((state) => <OutgoingMessage key={state.message.key} state={state} />);
  return (
    <>
      <EndCustomerBox ticket={ticket} />
      <ConversationFilter shown={shown} onChange={show} />
      <Conversation
        ticket={ticket}
        version={version}
        shown={shown}
        withEvents
        replyTarget="write"
        pending={pending.length > 0 && pending}
      />
      <ComposerPlace ticket={ticket} version={version} composer={composer} sending={sending} />
    </>
  );
};
