import '#web/styles/desk.scss';
import '#web/styles/dashboard.scss';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { usePageTitle } from '#web/lib/navigation/use-page-title.ts';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { PageHeading } from '#web/ui/page-heading.tsx';
import { AsOf } from './as-of.tsx';
import { Changes } from './changes.tsx';
import { CountsFailure } from './counts-failure.tsx';
import { DueNow } from './due-now.tsx';
import { Tiles } from './tiles.tsx';

/** `/desk`: what waits, by numbers that lead to lists, and what to do first (WEB 2.5). */
export const DashboardPage = () => {
  const { t } = useTranslation('desk');
  const { data: me } = useQuery(useQueries().me());
  usePageTitle(t('dashboard'));
  return (
    <div className="desk-page">
      <PageHeading aside={<AsOf />}>{me ? t('hello', { name: me.name }) : t('dashboard')}</PageHeading>
      <CountsFailure />
      <Tiles />
      <div className="desk-parts">
        <DueNow />
        <Changes />
      </div>
    </div>
  );
};
