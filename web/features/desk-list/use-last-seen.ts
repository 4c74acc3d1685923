import { onlineManager, useQueryClient } from '@tanstack/react-query';
import type { AnswerOf } from '#web/lib/api/operations.ts';
import type { WantedList } from '#web/lib/lists/wanted-list.ts';

type Page = AnswerOf<'listTickets'>;

/** So many rows of each list are kept for reading offline. */
const keptRows = 50;

/** The beginning of a list as it was last seen: shown only where there is no network to ask (WEB 2, 'offline'). */
export const useLastSeen = (wanted: WantedList) => {
  const cache = useQueryClient();
  const queryKey = ['desk-list-last', wanted];
  const pages = () => {
    const page = onlineManager.isOnline() ? undefined : cache.getQueryData<Page>(queryKey);
    return page && { pages: [page], pageParams: [''] };
  };
  const keep = (page: Page): void => {
    cache.setQueryData<Page>(queryKey, { ...page, items: page.items.slice(0, keptRows) });
  };
  return { pages, keep };
};
