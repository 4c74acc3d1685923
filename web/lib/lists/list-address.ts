import type { WantedList } from './wanted-list.ts';
import { wantedNames } from './wanted-list.ts';

const flags = ['true', 'false'];

/** Names whose values are few; anything else in the address was typed by hand and is left out. */
const closed: Readonly<Record<string, readonly string[]>> = {
  customerAnswered: flags,
  overdue: ['true'],
  ended: ['exclude', 'include', 'only'],
  order: ['opened', 'updated', 'priority', 'deadline'],
  direction: ['ascending', 'descending'],
};

/** Reads a list's question from its address; the API refuses `ended` beside states, so states win. */
export const readWantedList = (search: URLSearchParams): WantedList => {
  const given = wantedNames.flatMap((name) => {
    const value = search.get(name) ?? '';
    return value !== '' && (closed[name]?.includes(value) ?? true) ? [[name, value] as const] : [];
  });
  const { ended, ...wanted } = Object.fromEntries(given) as WantedList;
  return { ...wanted, ...(ended && !wanted.state && { ended }) };
};

/** The address of a list, for links (WEB 1). */
export const listAddress = (wanted: WantedList = {}): string => {
  const given = wantedNames.flatMap((name) => (wanted[name] ? [[name, wanted[name]]] : []));
  const search = new URLSearchParams(given).toString();
  return search === '' ? '/desk/list' : `/desk/list?${search}`;
};

/**
 * The same address with some of its question changed; `undefined` takes something away. The page's looks stay, but one
 * begins again on the first page.
 */
export const changeWanted = (
  search: URLSearchParams,
  change: Readonly<Partial<Record<keyof WantedList, string | undefined>>>,
): URLSearchParams => {
  const next = new URLSearchParams(search);
  next.delete('page');
  for (const [name, value] of Object.entries(change)) {
    if (value === undefined || value === '') next.delete(name);
    else next.set(name, value);
  }
  if (change.state) next.delete('ended');
  if (change.ended) next.delete('state');
  return next;
};
