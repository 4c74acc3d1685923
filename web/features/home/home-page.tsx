import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { mergePages } from '#web/lib/lists/merge-pages.ts';
import { usePageTitle } from '#web/lib/navigation/use-page-title.ts';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { ButtonLink } from '#web/ui/button-link.tsx';
import { FailureNote } from '#web/ui/failure-note.tsx';
import { PageHeading } from '#web/ui/page-heading.tsx';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { HomeDrafts } from './home-drafts.tsx';
import { HomeSide } from './home-side.tsx';
import { HomeTickets } from './home-tickets.tsx';

/** A requester's home: one thing to do first, then what waits for this person (WEB 2.1). */
export const HomePage = () => {
  const { t } = useTranslation('home');
  const { t: shared } = useTranslation();
  const { data: me } = useQuery(useQueries().me());
  usePageTitle(shared('home'));
  return (
    <div className="container stack">
      <PageHeading lead={t('lead')}>{t('title', { name: me?.name.split(' ')[0] ?? '' })}</PageHeading>
      <div className="actions">
        <ButtonLink to="/new" variant="primary" size="large" icon="plus">
          {shared('newTicket')}
        </ButtonLink>
      </div>
      <div className="columns">
        <div className="columns-main stack">
          <HomeDrafts />
          <OwnTickets />
        </div>
        <div className="columns-side stack">
          <HomeSide me={me} />
        </div>
      </div>
    </div>
  );
};

const OwnTickets = () => {
  const { t } = useTranslation('home');
  const query = { requester: 'me', order: 'updated', limit: 50 } as const;
  const queries = useQueries();
  const { data, error, refetch } = useInfiniteQuery(queries.tickets(query));
  // Which tickets wait for this person is told by the states of the catalogue.
  const { isPending } = useQuery(queries.catalog());
  if (!data && error) return <FailureNote title={t('failed')} error={error} onRetry={() => refetch()} />;
  if (!data || isPending) return <Skeleton shape="cards" count={3} />;
  return <HomeTickets tickets={mergePages(data.pages)} />;
};
