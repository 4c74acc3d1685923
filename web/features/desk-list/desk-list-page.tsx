import '#web/styles/desk.scss';
import '#web/styles/virtual-grid.scss';
import '#web/styles/desk-list.scss';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { FilterName } from '#web/lib/lists/wanted-list.ts';
import { filterNames } from '#web/lib/lists/wanted-list.ts';
import { usePageTitle } from '#web/lib/navigation/use-page-title.ts';
import { Alert } from '#web/ui/alert.tsx';
import { PageHeading } from '#web/ui/page-heading.tsx';
import { FilterChips } from './filter-chips.tsx';
import { FilterPanel } from './filter-panel.tsx';
import { ListCount } from './list-count.tsx';
import { ListRows } from './list-rows.tsx';
import { ListSide } from './list-side.tsx';
import { ListToolbar } from './list-toolbar.tsx';
import { NewsBar } from './news-bar.tsx';
import { useDeskList } from './use-desk-list.ts';
import { useListShortcuts } from './use-list-shortcuts.ts';
import { useListTitle } from './use-list-title.ts';
import { useLooks } from './use-looks.ts';
import { useSortableOrder } from './use-sortable-order.ts';
import { useWanted } from './use-wanted.ts';

/** `/desk/list`: any tickets that the person may see, by filters and orders that live in the address (WEB 2.6). */
export const DeskListPage = () => {
  const { t } = useTranslation('desk-list');
  const { wanted, search, change, setLook } = useWanted();
  const looks = useLooks(search, setLook);
  const list = useDeskList(wanted);
  const tooLong = useSortableOrder(wanted, list.error);
  const title = useListTitle(wanted);
  usePageTitle(title);
  const panel = useId();
  const side = useId();
  const open = search.get('panel') === 'filters';
  const toggle = () => setLook('panel', open ? undefined : 'filters');
  useListShortcuts(toggle);
  const onRemove = (names: readonly FilterName[]) => change(Object.fromEntries(names.map((name) => [name, undefined])));
  const chosen = filterNames.filter((name) => wanted[name] !== undefined);
  return (
    <div className="desk-page list-page">
      <PageHeading aside={<ListCount loaded={list.rows.length} total={list.total} waiting={list.waiting} />}>
        {title}
      </PageHeading>
      <div className={looks.side ? 'list-split list-split-both' : 'list-split'}>
        {looks.side && <ListSide id={side} wanted={wanted} />}
        <div className="list-main">
          <ListToolbar
            {...{ wanted, looks, side, onOrder: change }}
            filters={{ open, panel, toggle, count: chosen.length }}
          />
          {open && <FilterPanel id={panel} wanted={wanted} onChange={change} />}
          <FilterChips wanted={wanted} onRemove={onRemove} />
          {tooLong && <Alert tone="info" role="status" title={t('tooLong', { order: t(`orders.${tooLong}`) })} />}
          <NewsBar count={list.news.length} onRefresh={list.renew} />
          <ListRows {...{ list, wanted, looks, change, onRemove, title }} />
        </div>
      </div>
    </div>
  );
};
