import { useTranslation } from 'react-i18next';
import type { TicketAnswer } from '#contract/answers/ticket';
import { FormFacts } from '#web/features/desk-ticket/facts/form-facts.tsx';
import { TicketFacts } from '#web/features/desk-ticket/facts/ticket-facts.tsx';
import { FilesPanel } from '#web/features/desk-ticket/files/files-panel.tsx';
import { HistoryPanel } from '#web/features/desk-ticket/history/history-panel.tsx';
import { TabLinks } from '#web/ui/tab-links.tsx';
import { usePanel } from './use-panel.ts';

interface TicketPanelsProps {
  readonly ticket: TicketAnswer;
  /** The ticket's entity tag. */
  readonly version: string | undefined;
  readonly onReclassify: (() => void) | undefined;
}

/** What stands beside the conversation: facts, history, files. */
export const TicketPanels = ({ ticket, version, onReclassify }: TicketPanelsProps) => {
  const { t } = useTranslation('desk-ticket');
  const { panel = 'facts', address } = usePanel();
  const { number } = ticket;
  return (
    <>
      <div className="ticket-tabs-wide">
        <TabLinks
          label={t('views')}
          links={[
            { to: address(undefined), label: t('facts'), current: panel === 'facts' },
            { to: address('history'), label: t('history'), current: panel === 'history' },
            { to: address('files'), label: t('files'), current: panel === 'files' },
          ]}
        />
      </div>
      {panel === 'facts' && (
        <div className="stack-small">
          {ticket.form && <FormFacts form={ticket.form} />}
          <TicketFacts ticket={ticket} onReclassify={onReclassify} />
        </div>
      )}
      {panel === 'history' && <HistoryPanel number={number} version={version} />}
      {panel === 'files' && <FilesPanel number={number} version={version} />}
    </>
  );
};
