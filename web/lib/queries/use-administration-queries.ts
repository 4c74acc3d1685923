import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { CallOf } from '#web/lib/api/operations.ts';
import { useApi } from '#web/lib/api/use-api.ts';

/** What lists of organisations and of people can be asked for. */
export type OrganisationListQuery = NonNullable<CallOf<'listOrganisations'>['query']>;
export type PeopleListQuery = NonNullable<CallOf<'listPeople'>['query']>;

const next = (last: { readonly next?: string | undefined }) => last.next;
const at = (cursor: string) => (cursor === '' ? {} : { cursor });

/** What pages about organisations and people ask; lists may be a moment old, a single one never is. */
export const useAdministrationQueries = () => {
  const api = useApi();
  return {
    organisations: (query: OrganisationListQuery) =>
      infiniteQueryOptions({
        queryKey: ['organisations', query],
        queryFn: async ({ signal, pageParam }) =>
          (await api('listOrganisations', { query: { ...query, ...at(pageParam) }, signal })).value,
        initialPageParam: '',
        getNextPageParam: next,
      }),
    organisation: (id: string) =>
      queryOptions({
        queryKey: ['organisation', id],
        queryFn: ({ signal }) => api('getOrganisation', { path: { id }, signal }),
      }),
    people: (query: PeopleListQuery) =>
      infiniteQueryOptions({
        queryKey: ['people', query],
        queryFn: async ({ signal, pageParam }) =>
          (await api('listPeople', { query: { ...query, ...at(pageParam) }, signal })).value,
        initialPageParam: '',
        getNextPageParam: next,
      }),
    person: (id: string) =>
      queryOptions({
        queryKey: ['person', id],
        queryFn: ({ signal }) => api('getPerson', { path: { id }, signal }),
      }),
  };
};
