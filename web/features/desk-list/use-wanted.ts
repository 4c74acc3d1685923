import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { changeWanted, readWantedList } from '#web/lib/lists/list-address.ts';
import type { WantedList } from '#web/lib/lists/wanted-list.ts';

/** The list's question, which lives in the address (WEB 1). */
export const useWanted = () => {
  const [search, setSearch] = useSearchParams();
  const text = search.toString();
  const wanted = useMemo(() => readWantedList(new URLSearchParams(text)), [text]);
  const change = (changes: Parameters<typeof changeWanted>[1]) => setSearch((now) => changeWanted(now, changes));
  /** The page's looks, which are no reason to ask again: no new entry in the history. */
  const setLook = (name: string, value: string | undefined) =>
    setSearch(
      (now) => {
        const next = new URLSearchParams(now);
        if (value === undefined) next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  return { wanted, search, change, setLook } satisfies {
    readonly wanted: WantedList;
    readonly [name: string]: unknown;
  };
};
