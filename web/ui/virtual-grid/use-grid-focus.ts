import type { FocusEvent, KeyboardEvent, RefObject } from 'react';
import { useEffect, useRef, useState } from 'react';
import type { GridPlace } from './move-in-grid.ts';
import { moveInGrid } from './move-in-grid.ts';

interface GridFocusOptions {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly columns: number;
  readonly rows: number;
  readonly rowHeight: number;
  readonly initialRow: number;
  /** Whether single letters do something (WCAG 2.1.4). */
  readonly letters: boolean;
  readonly reveal: (row: number) => void;
  /** Shift with an arrow. */
  readonly onExtend?: ((from: number, to: number) => void) | undefined;
  /** `End` was pressed; resolves when no more rows will come. */
  readonly onEnd?: (() => Promise<void>) | undefined;
  /** Keys that do not move; answers whether the page used it. */
  readonly onKey?: ((key: string, row: number) => boolean) | undefined;
}

/** The roving focus of a grid: which row is the tab stop, and what keys do (WEB 3, 'Keyboard'). */
export const useGridFocus = (options: GridFocusOptions) => {
  const { scroller, rows } = options;
  const { place, setPlace, go } = usePlace(options);
  const goToEnd = useGoToEnd(options, place, go);

  const move = (event: KeyboardEvent): boolean => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / options.rowHeight) - 2);
    const next = moveInGrid(place, event.key, { rows, columns: options.columns, page });
    if (!next) return false;
    go(next);
    if (event.shiftKey && place.row >= 0 && next.row >= 0) options.onExtend?.(place.row, next.row);
    if (event.key === 'End') goToEnd(next.row).catch(() => undefined);
    return true;
  };

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (!options.letters && event.key.length === 1) return;
    const used = move(event) || (place.row >= 0 && (options.onKey?.(event.key, place.row) ?? false));
    if (used) event.preventDefault();
  };

  /** A click or a screen reader moves the focus, too. */
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const row = numberOf(target.closest<HTMLElement>('[data-row]')?.dataset['row']);
    const column = numberOf(target.closest<HTMLElement>('[data-column]')?.dataset['column']) ?? -1;
    if (row !== undefined && (row !== place.row || column !== place.column)) setPlace({ row, column });
  };

  return { place, onKeyDown, onFocus };
};

/** Goes on to the very last row when all have come, unless somebody moved meanwhile. */
const useGoToEnd = ({ rows, onEnd }: GridFocusOptions, { row }: GridPlace, go: (next: GridPlace) => void) => {
  const [stopped, setStopped] = useState<number>();
  // The rows that came last are drawn after the loading is over.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only the end of the loading and new rows are a reason to move
  useEffect(() => {
    if (stopped === undefined) return;
    const moved = row !== stopped;
    setStopped(moved ? undefined : rows - 1);
    if (!moved && rows - 1 !== row) go({ row: rows - 1, column: -1 });
  }, [stopped, rows]);
  return async (last: number): Promise<void> => {
    setStopped(undefined);
    await onEnd?.();
    setStopped(last);
  };
};

/** Where the focus stands; `go` takes it along and brings it into sight. */
const usePlace = ({ scroller, initialRow, reveal }: Pick<GridFocusOptions, 'scroller' | 'initialRow' | 'reveal'>) => {
  const [place, setPlace] = useState<GridPlace>({ row: initialRow, column: -1 });
  const wanted = useRef(false);
  useEffect(() => {
    if (!wanted.current) return;
    wanted.current = false;
    const element = elementAt(scroller.current, place);
    element?.focus({ preventScroll: true });
    // Also where the page itself must scroll, and never under what sticks to its edges.
    element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [scroller, place]);
  const go = (next: GridPlace) => {
    wanted.current = true;
    if (next.row >= 0) reveal(next.row);
    setPlace(next);
  };
  return { place, setPlace, go };
};

const numberOf = (text: string | undefined): number | undefined => (text === undefined ? undefined : Number(text));

/** The row, or in a cell what can be pressed there, or else the cell. */
const elementAt = (root: HTMLElement | null, { row, column }: GridPlace): HTMLElement | null | undefined => {
  const line = root?.querySelector<HTMLElement>(`[data-row="${row}"]`);
  if (column < 0) return line;
  const cell = line?.querySelector<HTMLElement>(`[data-column="${column}"]`);
  return cell?.querySelector<HTMLElement>('a, button, input') ?? cell ?? line;
};
