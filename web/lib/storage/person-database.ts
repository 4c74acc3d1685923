import type { UseStore } from 'idb-keyval';
import { clear, createStore } from 'idb-keyval';

const name = (subject: string): string => `sportello-${subject}`;
const opened = new Map<string, UseStore>();

/** What this browser keeps for one person: drafts and copies for reading offline. Another person never sees it. */
export const personDatabase = (subject: string): UseStore => {
  const store = opened.get(subject) ?? createStore(name(subject), 'kept');
  opened.set(subject, store);
  return store;
};

/** Erases all that this browser keeps for the person; what pages still hold open is empty until they are gone. */
export const erasePersonDatabase = async (subject: string): Promise<void> => {
  await clear(personDatabase(subject));
  opened.delete(subject);
  indexedDB.deleteDatabase(name(subject));
};
