import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '#web/lib/navigation/use-page-title.ts';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { NotFound } from '#web/ui/not-found.tsx';
import { PageHeading } from '#web/ui/page-heading.tsx';
import { NewTicketLink } from './new-ticket-link.tsx';
import { TicketBrowser } from './ticket-browser.tsx';

/** `/organisation/tickets`: all that the organisation asked, for those whom it shares that with (R2, R5.7); not there for others. */
export const OrganisationTicketsPage = () => {
  const { data: me } = useQuery(useQueries().me());
  return me && !me.seesOrganisation ? <NotFound /> : <OrganisationTickets name={me?.organisation?.name} />;
};

const OrganisationTickets = ({ name }: { readonly name: string | undefined }) => {
  const { t } = useTranslation('tickets');
  usePageTitle(t('organisationShort'));
  return (
    <div className="container stack">
      <PageHeading aside={<NewTicketLink />}>
        {name ? t('organisation', { organisation: name }) : t('organisationShort')}
      </PageHeading>
      <TicketBrowser own={false} />
    </div>
  );
};
