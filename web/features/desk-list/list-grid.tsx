import { useTranslation } from 'react-i18next';
import type { TicketSummaryAnswer } from '#contract/answers/ticket';
import { usePreference } from '#web/lib/preferences/use-preference.ts';
import { VirtualGrid } from '#web/ui/virtual-grid/virtual-grid.tsx';
import type { ListBodyProps } from './list-body-props.ts';
import type { DeskList } from './use-desk-list.ts';

/** Rows that are drawn grey below the loaded ones while nobody knows how many there are. */
const coming = 20;

/** The list as one long grid (WEB 2.6). */
export const ListGrid = ({ list, label, columns, rowHeight, selection, onExtend, onKey }: ListBodyProps) => {
  const { t } = useTranslation('common');
  const [shortcuts] = usePreference('shortcuts');
  const { rows, complete, total, visit } = list;
  const rowCount = complete ? rows.length : Math.max(total ?? 0, rows.length + coming);
  return (
    <VirtualGrid
      key={visit.id}
      {...{ label, columns, rows, rowCount, rowHeight, onExtend, keyOf }}
      exact={complete || total !== undefined}
      letters={shortcuts === 'on'}
      loadingWords={t('loading')}
      selected={selection}
      start={startOf(list)}
      onNeed={list.loadTo}
      onEnd={list.loadRest}
      onKey={(key, row) => {
        const ticket = rows[row];
        return ticket !== undefined && onKey(key, ticket);
      }}
    />
  );
};

const keyOf = ({ number }: TicketSummaryAnswer): string => number;

const startOf = ({ visit: { place }, rows }: DeskList) => {
  const row = place ? rows.findIndex(({ number }) => number === place.number) : -1;
  return place && row >= 0 ? { row, offset: place.offset } : undefined;
};
