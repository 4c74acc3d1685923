import { useMemo, useState } from 'react';
import { useSearchParams } from 'react-router';
import { changeWanted, readWantedList } from '#web/lib/lists/list-address.ts';

/**
 * The list's question, which lives in the address (WEB 1). The router changes the address when it finds the time; until
 * then the page already shows what was chosen, so that no box seems to refuse.
 */
export const useWanted = () => {
  const [address, setAddress] = useSearchParams();
  const [ahead, setAhead] = useState<{ readonly of: string; readonly text: string }>();
  const of = address.toString();
  // Forgotten as soon as the address moves, or the way back would lead ahead again.
  if (ahead && ahead.of !== of) setAhead(undefined);
  const text = ahead?.of === of ? ahead.text : of;
  const search = useMemo(() => new URLSearchParams(text), [text]);
  const wanted = useMemo(() => readWantedList(search), [search]);
  const go = (next: URLSearchParams, replace: boolean) => {
    setAhead({ of, text: next.toString() });
    setAddress(next, { replace });
  };
  const change = (changes: Parameters<typeof changeWanted>[1]) => go(changeWanted(search, changes), false);
  /** The page's looks, which are no reason to ask again: no new entry in the history. */
  const setLook = (name: string, value: string | undefined) => {
    const next = new URLSearchParams(search);
    if (value === undefined) next.delete(name);
    else next.set(name, value);
    go(next, true);
  };
  return { wanted, search, change, setLook };
};
