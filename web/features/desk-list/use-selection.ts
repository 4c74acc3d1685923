import { useCallback, useEffect, useState } from 'react';
import type { TicketSummaryAnswer } from '#contract/answers/ticket';
import type { Selection } from '#web/lib/lists/selection.ts';
import { chooseRange, keepPresent, toggleRow } from '#web/lib/lists/selection.ts';

const none: Selection = new Set();

/** The chosen tickets of a visit; what a fresh list does not hold is given back. */
export const useSelection = (rows: readonly TicketSummaryAnswer[], visit: string) => {
  const [selection, setSelection] = useState<Selection>(none);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another visit is another list
  useEffect(() => setSelection(none), [visit]);
  const toggle = useCallback((number: string) => setSelection((now) => toggleRow(now, number)), []);
  const extend = (from: number, to: number) => {
    const keys = rows.map(({ number }) => number);
    setSelection((now) => chooseRange(now, keys, { from, to }));
  };
  const keepOnly = (numbers: readonly string[]) => setSelection((now) => keepPresent(now, numbers));
  return { selection, toggle, extend, keepOnly, clear: () => setSelection(none) };
};
