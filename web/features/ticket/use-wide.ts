import { useSyncExternalStore } from 'react';

const wide = '(width >= 992px)';

const subscribe = (changed: () => void) => {
  const query = matchMedia(wide);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
};

/** Whether facts stand beside the conversation; otherwise they are folded around it. */
export const useWide = (): boolean => useSyncExternalStore(subscribe, () => matchMedia(wide).matches);
