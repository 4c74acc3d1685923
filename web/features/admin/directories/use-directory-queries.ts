import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { CallOf } from '#web/lib/api/operations.ts';
import { useApi } from '#web/lib/api/use-api.ts';

/** What the pages ask about directory groups. */
export const useDirectoryQueries = () => {
  const api = useApi();
  return {
    groups: (organisation: string) =>
      queryOptions({
        queryKey: ['directory-groups', organisation],
        queryFn: async ({ signal }) => (await api('listDirectoryGroups', { path: { id: organisation }, signal })).value,
      }),
  };
};

/** Makes a group; the same wish, sent again after a lost answer, makes one. */
export const useCreateDirectoryGroup = (organisation: string) => {
  const api = useApi();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async ({ key, ...body }: CallOf<'createDirectoryGroup'>['body'] & { readonly key: string }) =>
      (await api('createDirectoryGroup', { path: { id: organisation }, body, idempotencyKey: key })).value,
    onSuccess: () => cache.invalidateQueries({ queryKey: ['directory-groups', organisation] }),
  });
};
