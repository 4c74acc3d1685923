import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { TabLinks } from '#web/ui/tab-links.tsx';
import type { Panel } from './use-panel.ts';
import { usePanel } from './use-panel.ts';

/** On narrow pages the conversation is one tab among the others. */
export const NarrowTabs = () => {
  const { t } = useTranslation('desk-ticket');
  const { panel, address } = usePanel();
  const tabs = useTopOf(panel);
  return (
    <div className="ticket-tabs-narrow no-print" ref={tabs}>
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

/** Another part begins at its top, where the one before was left further down; not drawn on wide pages. */
const useTopOf = (panel: Panel | undefined) => {
  const tabs = useRef<HTMLDivElement>(null);
  const before = useRef(panel);
  useEffect(() => {
    if (before.current !== panel && tabs.current?.checkVisibility()) tabs.current.scrollIntoView();
    before.current = panel;
  }, [panel]);
  return tabs;
};
