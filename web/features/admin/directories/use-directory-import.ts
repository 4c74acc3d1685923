import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useSyncExternalStore } from 'react';
import { useApi } from '#web/lib/api/use-api.ts';
import { useSessionState } from '#web/lib/session/use-session.ts';
import { type GroupPath, importStore } from './import-stores.ts';

/** The import of a group, going on with what an earlier visit left, and what may be done with it. */
export const useDirectoryImport = (path: GroupPath) => {
  const api = useApi();
  const cache = useQueryClient();
  const session = useSessionState();
  const store = importStore({ api, cache, subject: session.status === 'signed-out' ? '' : session.subject }, path);
  useEffect(() => {
    store.open().catch(() => undefined);
  }, [store]);
  return { store, run: useSyncExternalStore(store.subscribe, store.run) };
};
