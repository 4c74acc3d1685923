import { useTranslation } from 'react-i18next';
import { usePageTitle } from '#web/lib/navigation/use-page-title.ts';
import { PageHeading } from '#web/ui/page-heading.tsx';
import { NewTicketLink } from './new-ticket-link.tsx';
import { TicketBrowser } from './ticket-browser.tsx';

/** `/tickets`: the person's own tickets (WEB 2.3). */
export const TicketsPage = () => {
  const { t } = useTranslation('tickets');
  usePageTitle(t('mine'));
  return (
    <div className="container stack">
      <PageHeading aside={<NewTicketLink />}>{t('mine')}</PageHeading>
      <TicketBrowser own />
    </div>
  );
};
