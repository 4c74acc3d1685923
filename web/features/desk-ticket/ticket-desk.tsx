import { useTranslation } from 'react-i18next';
import { isWriting } from '#web/lib/actions/is-writing.ts';
import { useWords } from '#web/lib/catalogue/use-words.ts';
import { usePageTitle } from '#web/lib/navigation/use-page-title.ts';
import { useOnline } from '#web/lib/offline/use-online.ts';
import { ActionBar } from './acting/action-bar.tsx';
import { AtOnceFailure } from './acting/at-once-failure.tsx';
import { Conflicts } from './conflict/conflicts.tsx';
import { ActionDialog } from './dialogs/action-dialog.tsx';
import { TicketHead } from './head/ticket-head.tsx';
import { OutgoingElsewhere } from './outgoing/outgoing-elsewhere.tsx';
import { NarrowTabs } from './panels/narrow-tabs.tsx';
import { TicketPanels } from './panels/ticket-panels.tsx';
import { usePanel } from './panels/use-panel.ts';
import type { TicketDeskProps } from './ticket-desk-props.ts';
import { TicketTalk } from './ticket-talk.tsx';
import { useTicketDesk } from './use-ticket-desk.ts';
import { useTicketKeys } from './use-ticket-keys.ts';

/** The loaded ticket: head, actions, conversation with its text boxes, and facts. */
export const TicketDesk = ({ ticket, version }: TicketDeskProps) => {
  const { t } = useTranslation('desk-ticket');
  const { number, subject } = ticket;
  const state = useWords().state(ticket.state);
  const { panel } = usePanel();
  const online = useOnline();
  const desk = useTicketDesk(ticket);
  const { actions, acting, press, dialog, closeDialog, outgoing } = desk;
  const reclassify = actions.find(({ way }) => way === 'reclassify');
  useTicketKeys({ number, actions: online ? actions : actions.filter(isWriting), press, outgoing });
  usePageTitle(t('title', { number, subject, state }));
  return (
    <div className={panel ? 'container-wide desk-ticket desk-ticket-panel' : 'container-wide desk-ticket'}>
      <OutgoingElsewhere number={number} />
      <TicketHead ticket={ticket} />
      <ActionBar
        actions={actions}
        onPress={press}
        busy={acting.busy}
        waits={online ? undefined : t('offlineActions')}
      />
      {!dialog && <AtOnceFailure acting={acting} />}
      <Conflicts ticket={ticket} desk={desk} />
      <NarrowTabs />
      <div className="ticket-desk">
        <div className="ticket-main">
          <TicketTalk ticket={ticket} version={version} desk={desk} />
        </div>
        <aside className="ticket-facts" aria-label={t('facts')}>
          <TicketPanels
            ticket={ticket}
            version={version}
            onReclassify={reclassify && online ? () => press(reclassify) : undefined}
          />
        </aside>
      </div>
      {dialog && (
        <ActionDialog way={dialog.way} action={dialog.action} ticket={ticket} acting={acting} onClose={closeDialog} />
      )}
    </div>
  );
};
