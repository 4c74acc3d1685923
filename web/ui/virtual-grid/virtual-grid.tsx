import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { CSSProperties } from 'react';
import { useEffect, useRef } from 'react';
import type { GridColumn } from './grid-column.ts';
import { GridHead } from './grid-head.tsx';
import { GridRow } from './grid-row.tsx';
import { useGridFocus } from './use-grid-focus.ts';

interface VirtualGridProps<Row> {
  readonly label: string;
  readonly columns: readonly GridColumn<Row>[];
  /** Those that are loaded; grey ones stand for the rest of `rowCount`. */
  readonly rows: readonly Row[];
  readonly rowCount: number;
  /** Whether `rowCount` is really all. */
  readonly exact: boolean;
  readonly keyOf: (row: Row) => string;
  readonly rowHeight: number;
  readonly loadingWords: string;
  /** Whether single letters do something (WCAG 2.1.4). */
  readonly letters: boolean;
  readonly selected?: ReadonlySet<string> | undefined;
  /** Where somebody stood who comes back; the row takes the focus. */
  readonly start?: { readonly row: number; readonly offset: number } | undefined;
  /** The rows up to this one are looked at. */
  readonly onNeed?: ((row: number) => void) | undefined;
  readonly onExtend?: ((from: number, to: number) => void) | undefined;
  readonly onEnd?: (() => Promise<void>) | undefined;
  readonly onKey?: ((key: string, row: number) => boolean) | undefined;
}

const headHeight = 44;
const overscan = 8;

/** Thousands of rows of which only those in sight are in the page, and the one that has the focus (WEB 6, 'VirtualGrid'). */
export const VirtualGrid = <Row,>(props: VirtualGridProps<Row>) => {
  const { columns, rows, rowCount, rowHeight, start } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const focused = useRef(start?.row ?? 0);
  const virtual = useRows(props, scroller, focused);
  const { place, onKeyDown, onFocus } = useGridFocus({
    ...{ scroller, rowHeight, columns: columns.length, rows: rowCount, initialRow: start?.row ?? 0 },
    ...{ letters: props.letters, onExtend: props.onExtend, onEnd: props.onEnd, onKey: props.onKey },
    reveal: (row) => virtual.scrollToIndex(row),
  });
  focused.current = Math.max(0, place.row);
  const height = virtual.getTotalSize();
  useNeed(virtual.range?.endIndex, props.onNeed);
  useStart(scroller, start);
  return (
    <div
      ref={scroller}
      role="grid"
      tabIndex={-1}
      className="vgrid"
      aria-label={props.label}
      aria-rowcount={props.exact ? rowCount + 1 : -1}
      aria-colcount={columns.length}
      aria-multiselectable={props.selected ? true : undefined}
      style={sizesOf(columns, height + headHeight)}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
    >
      <div className="vgrid-sheet">
        <GridHead columns={columns} />
        <div role="rowgroup" className="vgrid-body" style={{ blockSize: height }}>
          {/* By its place: a grey row that has the focus keeps it when its ticket comes. */}
          {virtual.getVirtualItems().map(({ index, start: top }) => (
            <GridRow
              key={index}
              {...{ index, columns, row: rows[index], height: rowHeight, top: top - headHeight }}
              selected={isSelected(props, rows[index])}
              current={index === focused.current}
              loadingWords={props.loadingWords}
            />
          ))}
        </div>
      </div>
    </div>
  );
};

const isSelected = <Row,>(
  { selected, keyOf }: Pick<VirtualGridProps<Row>, 'selected' | 'keyOf'>,
  row: Row | undefined,
): boolean | undefined => (selected && row !== undefined ? selected.has(keyOf(row)) : undefined);

/** Which rows are drawn where. */
const useRows = <Row,>(
  { rowCount, rowHeight, start }: VirtualGridProps<Row>,
  scroller: { readonly current: HTMLDivElement | null },
  focused: { readonly current: number },
) => {
  const virtual = useVirtualizer({
    count: rowCount,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan,
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    initialOffset: start?.offset ?? 0,
    useFlushSync: false,
    rangeExtractor: (range) => withFocused(defaultRangeExtractor(range), focused.current, range.count),
  });
  useMeasure(virtual, rowHeight);
  return virtual;
};

/** Tracks of the columns, and how high all of it would be: a few rows make a low grid. */
const sizesOf = <Row,>(columns: readonly GridColumn<Row>[], height: number) => {
  const sizes = { '--vgrid-columns': columns.map(({ width }) => width).join(' '), '--vgrid-height': `${height}px` };
  return sizes as CSSProperties;
};

/** The row with the focus stays in the page wherever one scrolls, or the focus would be lost. */
const withFocused = (indexes: number[], focused: number, count: number): number[] =>
  focused >= count || indexes.includes(focused) ? indexes : [...indexes, focused].sort((left, right) => left - right);

/** Rows of another height are measured again. */
const useMeasure = (virtual: { measure(): void }, rowHeight: number): void => {
  const before = useRef(rowHeight);
  useEffect(() => {
    if (before.current !== rowHeight) virtual.measure();
    before.current = rowHeight;
  }, [virtual, rowHeight]);
};

const useNeed = (last: number | undefined, onNeed: ((row: number) => void) | undefined): void => {
  useEffect(() => {
    if (last !== undefined) onNeed?.(last);
  }, [last, onNeed]);
};

/** Gives the focus back to the row that was left, as soon as it is drawn. */
const useStart = (
  scroller: { readonly current: HTMLDivElement | null },
  start: { readonly row: number } | undefined,
): void => {
  const waiting = useRef(start);
  useEffect(() => {
    if (!waiting.current) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-row="${waiting.current.row}"]`);
    row?.focus({ preventScroll: true });
    if (row) waiting.current = undefined;
  });
};
