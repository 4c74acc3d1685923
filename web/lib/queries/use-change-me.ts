import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { CallOf } from '#web/lib/api/operations.ts';
import { useApi } from '#web/lib/api/use-api.ts';
import { useQueries } from './use-queries.ts';

/** Changes the person's own record; every page sees it at once. */
export const useChangeMe = () => {
  const api = useApi();
  const cache = useQueryClient();
  const { queryKey } = useQueries().me();
  return useMutation({
    mutationFn: (body: NonNullable<CallOf<'updateMe'>['body']>) => api('updateMe', { body }),
    onSuccess: ({ value }) => cache.setQueryData(queryKey, value),
  });
};
