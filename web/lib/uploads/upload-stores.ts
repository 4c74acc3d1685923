import { del, get, set } from 'idb-keyval';
import type { Api } from '#web/lib/api/create-api.ts';
import { draftFilesPlace } from '#web/lib/drafts/draft.ts';
import { personDatabase } from '#web/lib/storage/person-database.ts';
import type { UploadStore } from './create-upload-store.ts';
import { createUploadStore } from './create-upload-store.ts';
import { pauseOrOnline } from './pause-or-online.ts';
import { postFile } from './post-file.ts';
import { reservable } from './reservable.ts';
import { sendFile } from './send-file.ts';

const opened = new Map<string, UploadStore>();

/** The files of a draft of this person, the same for every page of this tab: they go on while a form does. */
export const uploadStore = (api: Api, subject: string, draft: string): UploadStore => {
  const place = `${subject}/${draft}`;
  const store = opened.get(place) ?? open(api, subject, draft);
  opened.set(place, store);
  return store;
};

const open = (api: Api, subject: string, draft: string): UploadStore => {
  const place = draftFilesPlace(draft);
  const others = new BroadcastChannel(`sportello/${subject}/${place}`);
  const store = createUploadStore({
    readKept: async () => (await get(place, personDatabase(subject))) ?? [],
    writeKept: async (files) => {
      const kept = personDatabase(subject);
      await (files.length === 0 ? del(place, kept) : set(place, files, kept));
      others.postMessage('changed');
    },
    newKey: () => crypto.randomUUID(),
    now: Date.now,
    send: (file, { onProgress, onWaiting, signal }) =>
      sendFile(
        {
          reserve: async (idempotencyKey) =>
            (await api('reserveUpload', { body: reservable(file), idempotencyKey, signal })).value,
          post: (reservation) => postFile(reservation, { file, onProgress, signal }),
          newKey: () => crypto.randomUUID(),
          pause: (milliseconds) => pauseOrOnline(milliseconds, signal),
          onWaiting,
        },
        signal,
      ),
  });
  addEventListener('online', store.resume);
  others.onmessage = () => {
    store.follow().catch(() => undefined);
  };
  return store;
};
