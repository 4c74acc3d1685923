import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '#web/lib/navigation/use-page-title.ts';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { PageHeading } from '#web/ui/page-heading.tsx';
import { NewTicketLink } from './new-ticket-link.tsx';
import { TicketBrowser } from './ticket-browser.tsx';

/** `/organisation/tickets`: a referent's view of what the whole organisation asked (R2). */
export const OrganisationTicketsPage = () => {
  const { t } = useTranslation('tickets');
  const { data: me } = useQuery(useQueries().me());
  usePageTitle(t('organisationShort'));
  const name = me?.organisation?.name;
  return (
    <div className="container stack">
      <PageHeading aside={<NewTicketLink />}>
        {name ? t('organisation', { organisation: name }) : t('organisationShort')}
      </PageHeading>
      <TicketBrowser own={false} />
    </div>
  );
};
