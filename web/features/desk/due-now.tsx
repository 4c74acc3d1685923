import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listAddress } from '#web/lib/lists/list-address.ts';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { ButtonLink } from '#web/ui/button-link.tsx';
import { EmptyState } from '#web/ui/empty-state.tsx';
import { deskTiles } from './desk-tiles.ts';
import { firstThings } from './first-things.ts';
import { ShortList } from './short-list.tsx';
import { useShortList } from './use-short-list.ts';

const shown = 10;

/** 'Da fare ora': one's own tickets and those of nobody in one's queues (WEB 2.5). */
export const DueNow = () => {
  const { t } = useTranslation('desk');
  const own = useShortList({ owner: 'me', order: 'deadline' }, shown);
  const dated = useShortList({ owner: 'none', order: 'deadline' }, shown);
  const urgent = useShortList({ owner: 'none', order: 'priority' }, shown);
  const { data: catalog } = useQuery(useQueries().catalog());
  const lists = [own, dated, urgent];
  const failed = lists.find(({ error, data }) => error && !data);
  const priorities = catalog?.priorities.map(({ id }) => id) ?? [];
  const known = lists.every(({ data }) => data !== undefined);
  const unowned = [...(dated.data ?? []), ...(urgent.data ?? [])];
  return (
    <ShortList
      title={t('dueNow')}
      by="deadline"
      tickets={known ? firstThings(own.data ?? [], unowned, { priorities, count: shown }) : undefined}
      error={failed?.error}
      onRetry={() => Promise.all(lists.map(({ refetch }) => refetch()))}
      empty={<NothingDue />}
    />
  );
};

const NothingDue = () => {
  const { t } = useTranslation('desk');
  const queries = useQueries();
  const { data: counts } = useQuery(queries.counts());
  const { data: catalog } = useQuery(queries.catalog());
  const fresh = catalog && deskTiles(counts, catalog).find(({ key }) => key === 'new');
  const count = fresh?.count ?? 0;
  return (
    <EmptyState
      icon="check-circle"
      title={t('nothingWaits')}
      action={<ButtonLink to={listAddress(count > 0 ? fresh?.wanted : {})}>{t('seeQueues')}</ButtonLink>}
    >
      {count > 0 && t('queuesHave', { count })}
    </EmptyState>
  );
};
