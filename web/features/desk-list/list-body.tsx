import type { TicketSummaryAnswer } from '#contract/answers/ticket';
import type { GridColumn } from '#web/ui/virtual-grid/grid-column.ts';
import { ListCards } from './list-cards.tsx';
import { ListGrid } from './list-grid.tsx';
import { ListPages } from './list-pages.tsx';
import type { DeskList } from './use-desk-list.ts';
import { useNarrow } from './use-narrow.ts';

export interface ListBodyProps {
  readonly list: DeskList;
  readonly label: string;
  readonly columns: readonly GridColumn<TicketSummaryAnswer>[];
  readonly rowHeight: number;
  readonly shape: 'grid' | 'pages';
  readonly selection: ReadonlySet<string> | undefined;
  readonly onExtend: (from: number, to: number) => void;
  readonly onOpen: (number: string) => void;
  /** A key on a row; answers whether it was used. */
  readonly onKey: (key: string, ticket: TicketSummaryAnswer) => boolean;
}

/** The rows in the shape that fits the person and the screen. */
export const ListBody = (props: ListBodyProps) => {
  const narrow = useNarrow();
  if (narrow) return <ListCards {...props} />;
  return props.shape === 'pages' ? <ListPages {...props} /> : <ListGrid {...props} />;
};
