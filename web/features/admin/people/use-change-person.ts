import { useQueryClient } from '@tanstack/react-query';
import type { CallOf } from '#web/lib/api/operations.ts';
import { useApi } from '#web/lib/api/use-api.ts';
import { useAdministrationQueries } from '#web/lib/queries/use-administration-queries.ts';
import type { AnsweredPerson } from './person.ts';

type Body = NonNullable<CallOf<'changePerson'>['body']>;

/** How somebody is changed and read again, and what is asked anew when that is saved. */
export const useChangePerson = (id: string) => {
  const api = useApi();
  const cache = useQueryClient();
  const query = useAdministrationQueries().person(id);
  const history = ['audit', 'person', id];
  return {
    send: (body: Body, etag: string | undefined) => api('changePerson', { path: { id }, body, ifMatch: etag }),
    readAgain: async () => {
      await cache.invalidateQueries({ queryKey: history });
      return cache.fetchQuery({ ...query, staleTime: 0 });
    },
    onSaved: (saved: AnsweredPerson) => {
      cache.setQueryData(query.queryKey, saved);
      for (const queryKey of [['people'], ['operators'], history])
        cache.invalidateQueries({ queryKey }).catch(() => undefined);
    },
  };
};
