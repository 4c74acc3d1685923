import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keysByWords } from '#web/lib/api/keys-by-words.ts';
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
  const [keyOf] = useState(() => keysByWords());
  return useMutation({
    mutationFn: async (body: CallOf<'createDirectoryGroup'>['body']) =>
      (await api('createDirectoryGroup', { path: { id: organisation }, body, idempotencyKey: keyOf(body) })).value,
    onSuccess: () => cache.invalidateQueries({ queryKey: ['directory-groups', organisation] }),
  });
};
