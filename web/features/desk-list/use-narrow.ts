import { useMedia } from '#web/lib/theme/use-media.ts';

/** Whether the page is as narrow as a phone, or enlarged so far (WEB 6): then lists are cards. */
export const useNarrow = (): boolean => useMedia('(width < 768px)');
