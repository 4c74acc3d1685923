import { memo } from 'react';
import { VisuallyHidden } from '../visually-hidden.tsx';
import type { GridColumn } from './grid-column.ts';

interface GridRowProps<Row> {
  readonly columns: readonly GridColumn<Row>[];
  /** Nothing while it is on its way. */
  readonly row: Row | undefined;
  readonly index: number;
  readonly top: number;
  readonly height: number;
  readonly selected: boolean | undefined;
  /** The grid's one tab stop. */
  readonly current: boolean;
  readonly loadingWords: string;
}

const DrawnRow = <Row,>({ columns, row, index, top, height, selected, current, loadingWords }: GridRowProps<Row>) => (
  <div
    role="row"
    tabIndex={current ? 0 : -1}
    className={`vgrid-row${selected ? ' vgrid-row-selected' : ''}`}
    aria-rowindex={index + 2}
    aria-selected={selected}
    aria-busy={row === undefined ? true : undefined}
    data-row={index}
    style={{ transform: `translateY(${top}px)`, blockSize: height }}
  >
    {row === undefined ? (
      <div role="gridcell" tabIndex={-1} className="vgrid-cell vgrid-cell-loading">
        <VisuallyHidden>{loadingWords}</VisuallyHidden>
      </div>
    ) : (
      columns.map((column, place) => (
        <div
          key={column.id}
          role="gridcell"
          tabIndex={-1}
          aria-colindex={place + 1}
          className="vgrid-cell"
          data-column={place}
        >
          {column.cell(row, { selected: selected ?? false, index, tabIndex: -1 })}
        </div>
      ))
    )}
  </div>
);

/** One row; scrolling past it does not draw it again. */
export const GridRow = memo(DrawnRow) as typeof DrawnRow;
