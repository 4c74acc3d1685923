import { useQuery, useQueryClient } from '@tanstack/react-query';
import { get, set } from 'idb-keyval';
import { useSessionState } from '#web/lib/session/use-session.ts';
import { personDatabase } from '#web/lib/storage/person-database.ts';

/** Something that this browser keeps for the person, such as their views and columns. */
export interface Kept<Value> {
  /** Nothing until it has been read, and where nothing was kept. */
  readonly value: Value | undefined;
  readonly loaded: boolean;
  keep(value: Value): void;
}

/** What is kept under a key, shared by all components of the page that ask for it. */
export const useKept = <Value>(key: string): Kept<Value> => {
  const session = useSessionState();
  const subject = session.status === 'signed-out' ? '' : session.subject;
  const cache = useQueryClient();
  const queryKey = ['kept', subject, key];
  const { data, isPending } = useQuery({
    queryKey,
    // A browser that keeps nothing is no reason to show nothing.
    queryFn: () => get<Value>(key, personDatabase(subject)).then(wrapped, () => wrapped<Value>(undefined)),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
    meta: { persist: false },
  });
  const keep = (value: Value) => {
    cache.setQueryData(queryKey, wrapped(value));
    set(key, value, personDatabase(subject)).catch(() => undefined);
  };
  return { value: data?.value, loaded: !isPending, keep };
};

/** The cache refuses `undefined` as an answer. */
const wrapped = <Value>(value: Value | undefined): { readonly value: Value | undefined } => ({ value });
