import type { HistoryEntryAnswer } from '#contract/answers/history';
import { useApi } from '#web/lib/api/use-api.ts';
import { useWalk } from './use-walk.ts';

/** What happened to a ticket, newest first (`['events', number]`); `version` is the ticket's entity tag. */
export const useEvents = (number: string, version: string | undefined, enabled = true) => {
  const api = useApi();
  return useWalk<HistoryEntryAnswer>(
    {
      queryKey: ['events', number],
      limits: { newest: 50, older: 50, rest: 200 },
      keyOf: ({ sequence }) => sequence,
      enabled,
      read: async (query, signal) => (await api('getHistory', { path: { number }, query, signal })).value,
    },
    version,
  );
};
