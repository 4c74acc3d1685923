import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TicketSummaryAnswer } from '#contract/answers/ticket';
import type { ListOrder } from '#web/lib/lists/list-order.ts';
import { orderOf } from '#web/lib/lists/list-order.ts';
import type { WantedList } from '#web/lib/lists/wanted-list.ts';
import type { GridColumn } from '#web/ui/virtual-grid/grid-column.ts';
import { VisuallyHidden } from '#web/ui/visually-hidden.tsx';
import { SelectCell } from './cells/select-cell.tsx';
import { SubjectCell } from './cells/subject-cell.tsx';
import { TicketCell } from './cells/ticket-cell.tsx';
import type { ListColumnId } from './list-column-ids.ts';
import type { CellWords } from './use-cell-words.ts';
import { useCellWords } from './use-cell-words.ts';

type Column = GridColumn<TicketSummaryAnswer>;

/** Columns that the server can order by. */
const orders: Readonly<Partial<Record<ListColumnId, ListOrder>>> = {
  priority: 'priority',
  deadline: 'deadline',
  updated: 'updated',
  opened: 'opened',
};

const widths: Readonly<Record<ListColumnId, string>> = {
  priority: '8.75rem',
  number: '7.25rem',
  subject: 'minmax(10rem, 3fr)',
  state: '9.75rem',
  type: 'minmax(10rem, 1fr)',
  area: 'minmax(9rem, 1fr)',
  requester: 'minmax(6.5rem, 1fr)',
  owner: 'minmax(6.25rem, 0.8fr)',
  queue: 'minmax(10rem, 1fr)',
  deadline: '8.25rem',
  updated: '8.25rem',
  opened: '7.75rem',
  channel: '6.5rem',
};

interface ColumnActions {
  readonly onOpen: (number: string) => void;
  /** Absent where nothing can be chosen. */
  readonly onToggle?: ((number: string) => void) | undefined;
  readonly onOrder: (order: ListOrder) => void;
}

/** The chosen columns; the actions must be stable, because rows are drawn again when a column changes. */
export const useColumns = (
  ids: readonly ListColumnId[],
  wanted: WantedList,
  { onOpen, onToggle, onOrder }: ColumnActions,
): readonly Column[] => {
  const { t } = useTranslation('desk-list');
  const words = useCellWords();
  const { order, direction } = orderOf(wanted);
  return useMemo(() => {
    const columnOf = (id: ListColumnId): Column => {
      const by = orders[id];
      const sort = by === order ? direction : 'none';
      return {
        ...{ id, header: t(`columns.${id}`), width: widths[id] },
        ...(by && { sort, onSort: () => onOrder(by) }),
        cell: (ticket, { tabIndex }) =>
          id === 'subject' ? (
            <SubjectCell {...{ ticket, words, tabIndex, onOpen }} />
          ) : (
            <TicketCell {...{ id, ticket, words }} />
          ),
      };
    };
    return [...(onToggle ? [selectColumn(t('select'), words, onToggle)] : []), ...ids.map(columnOf)];
  }, [ids, order, direction, onOpen, onToggle, onOrder, t, words]);
};

const selectColumn = (header: string, words: CellWords, onToggle: (number: string) => void): Column => ({
  id: 'select',
  header: <VisuallyHidden>{header}</VisuallyHidden>,
  width: '2.5rem',
  cell: ({ number }, { selected, tabIndex }) => <SelectCell {...{ number, words, selected, tabIndex, onToggle }} />,
});
