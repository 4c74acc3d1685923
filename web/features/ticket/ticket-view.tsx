import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeAnswer } from '#contract/answers/me';
import type { TicketAnswer } from '#contract/answers/ticket';
import { useWords } from '#web/lib/catalogue/use-words.ts';
import { usePageTitle } from '#web/lib/navigation/use-page-title.ts';
import { Conversation } from '#web/ui/conversation/conversation.tsx';
import { EndCustomerBox } from '#web/ui/end-customer/end-customer-box.tsx';
import { ClosedBox } from './closed-box.tsx';
import { composerId, focusComposer } from './focus-composer.ts';
import { HistoryList } from './history-list.tsx';
import { NextSteps } from './next-steps.tsx';
import { OwnSteps } from './own-steps.tsx';
import { PrintButton } from './print-button.tsx';
import { ResolvedBox } from './resolved-box.tsx';
import { TicketComposer } from './ticket-composer.tsx';
import { TicketFacts } from './ticket-facts.tsx';
import { TicketFiles } from './ticket-files.tsx';
import { TicketForm } from './ticket-form.tsx';
import { TicketHeading } from './ticket-heading.tsx';
import { useWide } from './use-wide.ts';
import '#web/styles/ticket.scss';

interface TicketViewProps {
  readonly ticket: TicketAnswer;
  readonly version: string | undefined;
  readonly me: MeAnswer;
}

/** The ticket: what is asked of this person first, then the conversation with the facts beside it. */
export const TicketView = ({ ticket, version, me }: TicketViewProps) => {
  const { t } = useTranslation('ticket');
  const { number, subject, state, can } = ticket;
  const words = useWords();
  const wide = useWide();
  const [unsolved, setUnsolved] = useState(false);
  usePageTitle(`${number} ${subject} – ${words.state(state)}`);
  const sayUnsolved = () => {
    setUnsolved(true);
    focusComposer();
  };
  const canWrite = can['comment'] !== undefined;
  const canConfirm = can['confirm'] !== undefined;
  return (
    <div className="container stack">
      <TicketHeading ticket={ticket} withAnswer={canWrite && !canConfirm} />
      {canConfirm && <ResolvedBox ticket={ticket} onUnsolved={sayUnsolved} />}
      {words.isFinal(state) && <ClosedBox number={number} reopens={canWrite} />}
      <OwnSteps ticket={ticket} />
      {!wide && <NextSteps ticket={ticket} version={version} />}
      <div className="columns">
        <div className="columns-main stack">
          <EndCustomerBox ticket={ticket} />
          <Conversation
            ticket={ticket}
            version={version}
            replyTarget={canWrite ? composerId : undefined}
            opensAt={canConfirm ? 'top' : 'news'}
            empty={me.email && t('weTellYou', { email: me.email })}
          />
          <TicketComposer
            number={number}
            canWrite={canWrite}
            mayShow={can['comment']?.forEndCustomer !== undefined}
            unsolved={unsolved && canConfirm}
          />
        </div>
        <aside className="columns-side ticket-side" aria-label={t('facts')}>
          {wide && <NextSteps ticket={ticket} version={version} />}
          <TicketForm ticket={ticket} />
          <TicketFacts ticket={ticket} me={me} />
          <TicketFiles number={number} version={version} />
          <HistoryList number={number} version={version} />
          <PrintButton number={number} version={version} />
        </aside>
      </div>
    </div>
  );
};
