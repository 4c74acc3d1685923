import type { ReactNode } from 'react';

/** What a cell may know of its row besides what is in it. */
export interface RowLook {
  readonly selected: boolean;
  readonly index: number;
  /** For what can be pressed: in the grid, which is one tab stop, it is -1; in a table nothing. */
  readonly tabIndex: -1 | undefined;
}

/** A column of a VirtualGrid; keep the array stable, because rows are drawn again when it changes. */
export interface GridColumn<Row> {
  readonly id: string;
  readonly header: ReactNode;
  /** A track of CSS grid, such as `8rem` or `minmax(12rem, 2fr)`. */
  readonly width: string;
  /** Absent where the column has no order. */
  readonly sort?: 'ascending' | 'descending' | 'none' | undefined;
  readonly onSort?: (() => void) | undefined;
  readonly cell: (row: Row, look: RowLook) => ReactNode;
}
