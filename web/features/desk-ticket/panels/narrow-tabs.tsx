import { useTranslation } from 'react-i18next';
import { TabLinks } from '#web/ui/tab-links.tsx';
import { usePanel } from './use-panel.ts';

/** On narrow pages the conversation is one tab among the others. */
export const NarrowTabs = () => {
  const { t } = useTranslation('desk-ticket');
  const { panel, address } = usePanel();
  return (
    <div className="ticket-tabs-narrow no-print">
      <TabLinks
        label={t('views')}
        links={[
          { to: address(undefined), label: t('conversation'), current: panel === undefined },
          { to: address('facts'), label: t('facts'), current: panel === 'facts' },
          { to: address('history'), label: t('history'), current: panel === 'history' },
          { to: address('files'), label: t('files'), current: panel === 'files' },
        ]}
      />
    </div>
  );
};
