import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { keysByWords } from '#web/lib/api/keys-by-words.ts';
import type { CallOf } from '#web/lib/api/operations.ts';
import { useApi } from '#web/lib/api/use-api.ts';
import type { RequestState } from '#web/lib/requests/request-state.ts';

/** Requests for new people as pages ask for them: in one state, newest first (R6.5). */
export const useRequestQueries = () => {
  const api = useApi();
  return {
    requests: (state: RequestState) =>
      infiniteQueryOptions({
        queryKey: ['requests', state],
        queryFn: async ({ signal, pageParam }) => {
          const query = { state, ...(pageParam !== '' && { cursor: pageParam }) };
          return (await api('listRequests', { query, signal })).value;
        },
        initialPageParam: '',
        getNextPageParam: ({ next }) => next,
      }),
  };
};

/** Asks for somebody; under one key there is one request, whatever happens to the answer. */
export const useRequestPerson = () => {
  const api = useApi();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async ({ key, ...body }: CallOf<'requestPerson'>['body'] & { readonly key: string }) =>
      (await api('requestPerson', { body, idempotencyKey: key })).value,
    onSuccess: () => cache.invalidateQueries({ queryKey: ['requests'] }),
  });
};

/** Decides a request, once however often the same is sent; whoever comes too late sees what became of it. */
export const useDecideRequest = (id: string) => {
  const api = useApi();
  const cache = useQueryClient();
  const [keyOf] = useState(() => keysByWords());
  return useMutation({
    mutationFn: async (body: CallOf<'decideRequest'>['body']) =>
      (await api('decideRequest', { path: { id }, body, idempotencyKey: keyOf(body) })).value,
    onSuccess: () => cache.invalidateQueries({ queryKey: ['requests'] }),
  });
};
