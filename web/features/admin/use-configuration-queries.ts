import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import type { Preset } from '#domain/preset/preset';
import { isProblem } from '#web/lib/api/api-problem.ts';
import type { CallOf } from '#web/lib/api/operations.ts';
import { useApi } from '#web/lib/api/use-api.ts';

type Body = NonNullable<CallOf<'changeConfiguration'>['body']>;

/** What the page asks: the configuration in force, and its history. */
export const useConfigurationQueries = () => {
  const api = useApi();
  return {
    current: () =>
      queryOptions({
        queryKey: ['configuration', 'current'],
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
 * Edits the version that the page shows; afterwards every page asks again what the desk offers. When somebody was faster,
 * the page asks what is in force now, so that the same edit can be sent again on top of it.
 */
export const useChangeConfiguration = (version: number) => {
  const api = useApi();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async (body: Body) => {
      const idempotencyKey = crypto.randomUUID();
      return (await api('changeConfiguration', { body, ifMatch: `"${version}"`, idempotencyKey })).value;
    },
    onError: (error) =>
      isProblem(error, 'version-conflict')
        ? cache.invalidateQueries({ queryKey: ['configuration', 'current'] })
        : undefined,
    onSuccess: ({ dryRun }) => (dryRun ? undefined : cache.invalidateQueries({ predicate: isAboutTheDesk })),
  });
};

const isAboutTheDesk = ({ queryKey: [what] }: { readonly queryKey: readonly unknown[] }): boolean =>
  ['configuration', 'catalog', 'queues'].includes(String(what));
