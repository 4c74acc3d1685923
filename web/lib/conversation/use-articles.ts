import type { ArticleAnswer } from '#contract/answers/article';
import { useApi } from '#web/lib/api/use-api.ts';
import { liveInterval } from '#web/lib/live/live-interval.ts';
import { useWalk } from './use-walk.ts';
import type { Walk } from './walk.ts';

/** A ticket's messages, newest first (`['articles', number]`); `version` is the ticket's entity tag. */
export const useArticles = (number: string, version: string | undefined) => {
  const api = useApi();
  return useWalk<ArticleAnswer>(
    {
      queryKey: ['articles', number],
      limits: { newest: 20, older: 50, rest: 200 },
      keyOf: ({ id }) => id,
      read: async (query, signal) => (await api('listArticles', { path: { number }, query, signal })).value,
      interval: (walk) => (hasFilesUnderWay(walk) ? everyTenSeconds() : false),
    },
    version,
  );
};

const everyTenSeconds = liveInterval(10_000);

/** A file that arrives changes no version of its ticket. */
const hasFilesUnderWay = (walk: Walk<ArticleAnswer> | undefined): boolean =>
  walk?.items.slice(0, 20).some(({ attachments }) => attachments.some(({ state }) => state === 'receiving')) ?? false;
