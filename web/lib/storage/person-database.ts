import type { UseStore } from 'idb-keyval';
import { createStore } from 'idb-keyval';

const name = (subject: string): string => `sportello-${subject}`;
const opened = new Map<string, UseStore>();

/** What this browser keeps for one person: drafts and copies for reading offline. Another person never sees it. */
export const personDatabase = (subject: string): UseStore => {
  const store = opened.get(subject) ?? createStore(name(subject), 'kept');
  opened.set(subject, store);
  return store;
};

/** Erases all that this browser keeps for the person. */
export const erasePersonDatabase = (subject: string): Promise<void> =>
  new Promise((resolve) => {
    opened.delete(subject);
    const request = indexedDB.deleteDatabase(name(subject));
    request.onsuccess = () => resolve();
    request.onerror = () => resolve();
    request.onblocked = () => resolve();
  });
