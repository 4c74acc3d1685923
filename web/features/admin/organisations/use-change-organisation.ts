import { useQueryClient } from '@tanstack/react-query';
import type { CallOf } from '#web/lib/api/operations.ts';
import { useApi } from '#web/lib/api/use-api.ts';
import { useAdministrationQueries } from '#web/lib/queries/use-administration-queries.ts';
import type { AnsweredOrganisation } from './organisation.ts';

type Body = NonNullable<CallOf<'changeOrganisation'>['body']>;

/** How an organisation is changed and read again, and what is asked anew when that is saved. */
export const useChangeOrganisation = (id: string) => {
  const api = useApi();
  const cache = useQueryClient();
  const query = useAdministrationQueries().organisation(id);
  const history = ['audit', 'organisation', id];
  return {
    send: (body: Body, etag: string | undefined) => api('changeOrganisation', { path: { id }, body, ifMatch: etag }),
    readAgain: async () => {
      await cache.invalidateQueries({ queryKey: history });
      return cache.fetchQuery({ ...query, staleTime: 0 });
    },
    onSaved: (saved: AnsweredOrganisation) => {
      cache.setQueryData(query.queryKey, saved);
      for (const queryKey of [['organisations'], ['catalog'], history])
        cache.invalidateQueries({ queryKey }).catch(() => undefined);
    },
  };
};
