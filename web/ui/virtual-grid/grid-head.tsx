import { Icon } from '../icon.tsx';
import type { GridColumn } from './grid-column.ts';

interface GridHeadProps<Row> {
  readonly columns: readonly GridColumn<Row>[];
}

const arrows = { ascending: 'arrow-up', descending: 'arrow-down' } as const;

/** The grid's header, which stays in sight; columns that the list can be ordered by are buttons. */
export const GridHead = <Row,>({ columns }: GridHeadProps<Row>) => (
  <div role="rowgroup" className="vgrid-head">
    <div role="row" tabIndex={-1} className="vgrid-row vgrid-head-row" aria-rowindex={1} data-row={-1}>
      {columns.map((column, index) => (
        <HeadCell key={column.id} column={column} index={index} />
      ))}
    </div>
  </div>
);

const HeadCell = <Row,>({ column, index }: { readonly column: GridColumn<Row>; readonly index: number }) => {
  const { header, sort, onSort } = column;
  return (
    <div
      role="columnheader"
      tabIndex={-1}
      aria-colindex={index + 1}
      aria-sort={sort}
      className="vgrid-cell"
      data-column={index}
    >
      {onSort ? (
        <button type="button" className="vgrid-sort" tabIndex={-1} onClick={onSort}>
          <span>{header}</span>
          {sort && sort !== 'none' && <Icon name={arrows[sort]} size="small" />}
        </button>
      ) : (
        header
      )}
    </div>
  );
};
