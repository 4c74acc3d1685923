import { useMemo, useSyncExternalStore } from 'react';
import { useApi } from '#web/lib/api/use-api.ts';
import { useSessionState } from '#web/lib/session/use-session.ts';
import type { Uploads } from './upload.ts';
import { areSettled, readyAttachments } from './upload-list.ts';
import { uploadStore } from './upload-stores.ts';

/** The files of a draft (`useDraft`'s key): sent at once, kept with it, and going on while the person is elsewhere. */
export const useUploads = (draft: string): Uploads => {
  const api = useApi();
  const session = useSessionState();
  const store = uploadStore(api, session.status === 'signed-out' ? '' : session.subject, draft);
  const state = useSyncExternalStore(store.subscribe, store.state);
  return useMemo(() => {
    const { subscribe: _, state: __, resume: ___, follow: ____, ...acts } = store;
    const { files, loaded } = state;
    return { ...acts, files, settled: loaded && areSettled(files), attachments: readyAttachments(files) };
  }, [store, state]);
};
