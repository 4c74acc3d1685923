/** Where the focus stands: a row (the header is -1), and in it a cell or, with -1, the row as a whole. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that are seen at once. */
  readonly page: number;
}

const between = (low: number, value: number, high: number): number => Math.min(high, Math.max(low, value));

/** How many rows a key goes down. */
const rowSteps = ({ page }: GridSize): Readonly<Record<string, number>> => ({
  ArrowDown: 1,
  j: 1,
  ArrowUp: -1,
  k: -1,
  PageDown: page,
  PageUp: -page,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
});

const columnSteps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** The lowest row that a key reaches: only the arrow goes up into the header. */
const ceiling = (key: string, { row }: GridPlace): number => (key === 'ArrowUp' || row < 0 ? -1 : 0);

/** Where a key leads; nothing for keys that do not move. */
export const moveInGrid = (place: GridPlace, key: string, size: GridSize): GridPlace | undefined => {
  const rowStep = rowSteps(size)[key];
  if (rowStep !== undefined) {
    const row = between(ceiling(key, place), place.row + rowStep, size.rows - 1);
    // The header is no row to be opened: there only cells take the focus.
    return { row, column: row < 0 ? Math.max(0, place.column) : place.column };
  }
  const columnStep = columnSteps[key];
  if (columnStep === undefined) return undefined;
  const lowest = place.row < 0 ? 0 : -1;
  return { ...place, column: between(lowest, place.column + columnStep, size.columns - 1) };
};
