import { useQuery } from '@tanstack/react-query';
import type { TicketSummaryAnswer } from '#contract/answers/ticket';
import type { FilterName, WantedList } from '#web/lib/lists/wanted-list.ts';
import { filterNames } from '#web/lib/lists/wanted-list.ts';
import { useQueries } from '#web/lib/queries/use-queries.ts';
import { Skeleton } from '#web/ui/skeleton.tsx';
import { ListBody } from './list-body.tsx';
import { ListBulk } from './list-bulk.tsx';
import { ListDeeds } from './list-deeds.tsx';
import { EmptyList, ListFailure } from './list-states.tsx';
import { useColumns } from './use-columns.tsx';
import { useDeeds } from './use-deeds.ts';
import type { DeskList } from './use-desk-list.ts';
import type { useLooks } from './use-looks.ts';
import { rowHeights } from './use-looks.ts';
import { useNarrow } from './use-narrow.ts';
import { useOpening } from './use-opening.ts';
import { useOrdering } from './use-ordering.ts';
import { useSelection } from './use-selection.ts';
import type { useWanted } from './use-wanted.ts';

interface ListRowsProps {
  readonly list: DeskList;
  readonly wanted: WantedList;
  readonly looks: ReturnType<typeof useLooks>;
  readonly change: ReturnType<typeof useWanted>['change'];
  readonly onRemove: (names: readonly FilterName[]) => void;
  readonly title: string;
}

const skeletonRows = 12;

/** The rows with what can be done to them, or why there are none. */
export const ListRows = ({ list, wanted, looks, change, onRemove, title }: ListRowsProps) => {
  const { rows } = list;
  const mayChoose = useMayChoose();
  const { selection, toggle, extend, keepOnly, clear } = useSelection(rows, list.visit.id);
  const { onOpen, go } = useOpening(list);
  const onOrder = useOrdering(wanted, change);
  const columns = useColumns(looks.columns, wanted, { onOpen, onToggle: mayChoose ? toggle : undefined, onOrder });
  const deeds = useDeeds();
  const onKey = (key: string, ticket: TicketSummaryAnswer): boolean => {
    if (key === 'Enter' || key === 'o') go(ticket.number).catch(() => undefined);
    else if (key === 'x' && mayChoose) toggle(ticket.number);
    else if (key === '.') deeds.ask(ticket);
    else return false;
    return true;
  };
  const filters = filterNames.filter((name) => wanted[name] !== undefined && name !== 'queue');
  if (!looks.loaded || (list.waiting && !list.error)) return <ListSkeleton />;
  return (
    <div className={selection.size > 0 ? 'list-rows list-rows-chosen' : 'list-rows'}>
      {rows.length > 0 && (
        <ListBody
          {...{ list, columns, onOpen, onKey, onExtend: extend, label: title, shape: looks.shape }}
          rowHeight={rowHeights[looks.density]}
          selection={mayChoose ? selection : undefined}
        />
      )}
      {rows.length === 0 && list.complete && (
        <EmptyList
          filtered={filters.length > 0}
          inQueue={wanted.queue !== undefined}
          onClear={() => onRemove(filters)}
        />
      )}
      {list.error && <ListFailure error={list.error} partly={rows.length > 0} onRetry={list.retry} />}
      <ListBulk {...{ rows, selection, deeds, onClear: clear }} />
      <ListDeeds {...{ deeds, onOpen, onActed: list.keepCopy, onOver: keepOnly }} />
    </div>
  );
};

/** A phone has no bulk, and who only reads has nothing to choose for. */
const useMayChoose = (): boolean => {
  const { data: me } = useQuery(useQueries().me());
  return !useNarrow() && me !== undefined && me.role !== 'tenant_admin';
};

const ListSkeleton = () => (
  <div aria-busy="true">
    <Skeleton shape="rows" count={skeletonRows} />
  </div>
);
