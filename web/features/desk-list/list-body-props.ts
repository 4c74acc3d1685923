import type { TicketSummaryAnswer } from '#contract/answers/ticket';
import type { GridColumn } from '#web/ui/virtual-grid/grid-column.ts';
import type { DeskList } from './use-desk-list.ts';

/** What each shape of the list is drawn from. */
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
