import { useSyncExternalStore } from 'react';

const narrow = '(max-width: 767.98px)';

const subscribe = (changed: () => void): (() => void) => {
  const query = matchMedia(narrow);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};

/** Whether the page is as narrow as a phone, or enlarged so far (WEB 6): then lists are cards. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(narrow).matches);
