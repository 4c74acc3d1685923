import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { listAddress } from '#web/lib/lists/list-address.ts';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { Tile } from '#web/ui/tile.tsx';
import { deskTiles } from './desk-tiles.ts';

/** Numbers that lead to what they count. */
export const Tiles = () => {
  const { t } = useTranslation('desk');
  const queries = useQueries();
  const { data: counts } = useQuery(queries.counts());
  const { data: catalog } = useQuery(queries.catalog());
  const { data: me } = useQuery(queries.me());
  if (!catalog) return <Skeleton shape="cards" count={6} />;
  const all = me !== undefined && me.role !== 'operator';
  return (
    <ul className="tiles desk-tiles list-plain" aria-label={t('numbers')} aria-busy={counts === undefined}>
      {deskTiles(counts, catalog).map(({ key, icon, wanted, count }) => (
        <li key={key}>
          <Tile
            to={listAddress(wanted)}
            count={count}
            icon={icon}
            label={key === 'queues' && all ? t('tiles.allQueues') : t(`tiles.${key}`)}
            tone={key === 'overdue' && count ? 'danger' : 'plain'}
          />
        </li>
      ))}
    </ul>
  );
};
