/** The chosen rows of a list by their keys, in the order they were chosen. */
export type Selection = ReadonlySet<string>;

/** How many may be chosen at once. */
export const largestSelection = 200;

const capped = (keys: Iterable<string>): Selection => new Set([...new Set(keys)].slice(0, largestSelection));

/** Chooses a row, or gives it back. */
export const toggleRow = (selection: Selection, key: string): Selection =>
  selection.has(key) ? new Set([...selection].filter((one) => one !== key)) : capped([...selection, key]);

/** Chooses all rows between two places besides those that are chosen already; rows that are not loaded stay out. */
export const chooseRange = (
  selection: Selection,
  keys: readonly string[],
  { from, to }: { readonly from: number; readonly to: number },
): Selection => capped([...selection, ...keys.slice(Math.min(from, to), Math.max(from, to) + 1)]);

/** Keeps what is still in the list, after it was read again. */
export const keepPresent = (selection: Selection, keys: readonly string[]): Selection => {
  const present = new Set(keys);
  return new Set([...selection].filter((key) => present.has(key)));
};
