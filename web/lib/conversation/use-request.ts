import { useQuery } from '@tanstack/react-query';
import type { ArticleAnswer } from '#contract/answers/article';
import { useApi } from '#web/lib/api/use-api.ts';

/** The ticket's first article, with its author and files, however far back it is. */
export const useRequest = (number: string, enabled: boolean): ArticleAnswer | undefined => {
  const api = useApi();
  const { data } = useQuery({
    queryKey: ['request', number],
    queryFn: async ({ signal }) => {
      const { value } = await api('listArticles', { path: { number }, query: { limit: 1 }, signal });
      return value.items[0] ?? null;
    },
    enabled,
  });
  return data ?? undefined;
};
