import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Preset } from '#domain/preset/preset';
import { isProblem } from '#web/lib/api/api-problem.ts';
import type { CallOf } from '#web/lib/api/operations.ts';
import { useApi } from '#web/lib/api/use-api.ts';
import { sendOnTop } from './send-on-top.ts';

type Body = NonNullable<CallOf<'changeConfiguration'>['body']>;

/** What the page asks: the configuration in force, and its history. */
export const useConfigurationQueries = () => {
  const api = useApi();
  return {
    current: () =>
      queryOptions({
        queryKey: ['configuration', 'current'],
        // The order of a table means something, and sharing would keep the former one where nothing else is different.
        structuralSharing: false,
        queryFn: async ({ signal }) => {
          const { value } = await api('getConfiguration', { signal });
          return { version: value.version, preset: value.preset as unknown as Preset };
        },
      }),
    versions: () =>
      infiniteQueryOptions({
        queryKey: ['configuration', 'versions'],
        queryFn: async ({ signal, pageParam }) =>
          (await api('listConfigurationVersions', { query: pageParam === '' ? {} : { cursor: pageParam }, signal }))
            .value,
        initialPageParam: '',
        getNextPageParam: ({ next }) => next,
      }),
  };
};

/**
 * Edits the version that the page shows; afterwards every page asks again what the desk offers. When somebody was faster
 * elsewhere in the configuration, the edit is sent again on top of theirs; when they were faster here, the page asks
 * what is in force now and the person decides.
 */
export const useChangeConfiguration = (version: number) => {
  const api = useApi();
  const cache = useQueryClient();
  const current = useConfigurationQueries().current();
  const send = async (body: Body, onTopOf: number) => {
    const [idempotencyKey, ifMatch] = [crypto.randomUUID(), `"${onTopOf}"`];
    return (await api('changeConfiguration', { body, ifMatch, idempotencyKey })).value;
  };
  return useMutation({
    mutationFn: (body: Body) => {
      const seen = cache.getQueryData(current.queryKey);
      if (seen?.version !== version) return send(body, version);
      const read = () => cache.fetchQuery({ ...current, staleTime: 0 });
      return sendOnTop({ send: (onTopOf) => send(body, onTopOf), read, seen }, body.changes);
    },
    onError: (error) =>
      isProblem(error, 'version-conflict') ? cache.invalidateQueries({ queryKey: current.queryKey }) : undefined,
    onSuccess: ({ dryRun }) => (dryRun ? undefined : cache.invalidateQueries({ predicate: isAboutTheDesk })),
  });
};

const isAboutTheDesk = ({ queryKey: [what] }: { readonly queryKey: readonly unknown[] }): boolean =>
  ['configuration', 'catalog', 'queues'].includes(String(what));
