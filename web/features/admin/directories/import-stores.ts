import type { QueryClient } from '@tanstack/react-query';
import { del, get, set } from 'idb-keyval';
import type { Api } from '#web/lib/api/create-api.ts';
import { personDatabase } from '#web/lib/storage/person-database.ts';
import { pauseOrOnline } from '#web/lib/uploads/pause-or-online.ts';
import { createImportStore, type ImportStore } from './create-import-store.ts';

/** A directory group of an organisation, as addresses name it. */
export interface GroupPath {
  readonly id: string;
  readonly group: string;
}

interface Surroundings {
  readonly api: Api;
  readonly cache: QueryClient;
  readonly subject: string;
}

const opened = new Map<string, ImportStore>();

/** The import of a group by this person: one for all pages of this tab, so that it goes on while they look elsewhere. */
export const importStore = (around: Surroundings, path: GroupPath): ImportStore => {
  const place = `${around.subject}/${path.id}/${path.group}`;
  const store = opened.get(place) ?? open(around, path);
  opened.set(place, store);
  return store;
};

const open = ({ api, cache, subject }: Surroundings, path: GroupPath): ImportStore => {
  const place = `directory-import/${path.id}/${path.group}`;
  const kept = personDatabase(subject);
  return createImportStore({
    readKept: () => get(place, kept),
    writeKept: (left) => (left ? set(place, left, kept) : del(place, kept)),
    newKey: () => crypto.randomUUID(),
    begin: async (idempotencyKey, signal) => (await api('beginImport', { path, idempotencyKey, signal })).value,
    read: async (id, signal) => (await api('getImport', { path: { ...path, import: id }, signal })).value,
    add: async (id, body, signal) => {
      const idempotencyKey = `${id}-${body.chunk}`;
      return (await api('addImportChunk', { path: { ...path, import: id }, body, idempotencyKey, signal })).value;
    },
    finish: async (id, body, signal) => {
      const call = { path: { ...path, import: id }, body, idempotencyKey: `${id}-finish`, signal };
      return (await api('finishImport', call)).value;
    },
    pause: pauseOrOnline,
    onReplaced: () => {
      cache.invalidateQueries({ queryKey: ['directory-groups', path.id] }).catch(() => undefined);
    },
  });
};
