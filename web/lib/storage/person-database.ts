import type { UseStore } from 'idb-keyval';
import { clear, createStore } from 'idb-keyval';

const name = (subject: string): string => `sportello-${subject}`;
const opened = new Map<string, UseStore>();
const erased = new Set<string>();

/** What this browser keeps for one person: drafts and copies for reading offline. Another person never sees it. */
export const personDatabase = (subject: string): UseStore => {
  const store = opened.get(subject) ?? unlessErased(subject, createStore(name(subject), 'kept'));
  opened.set(subject, store);
  return store;
};

/** A page that is being left still polls and saves: after its person had everything erased it keeps nothing any more. */
const unlessErased =
  (subject: string, store: UseStore): UseStore =>
  (mode, callback) =>
    mode === 'readwrite' && erased.has(subject)
      ? Promise.reject(new Error('All that was kept for this person is erased.'))
      : store(mode, callback);

/** Erases all that this browser keeps for the person, for good until another page begins. */
export const erasePersonDatabase = async (subject: string): Promise<void> => {
  const cleared = clear(personDatabase(subject));
  erased.add(subject);
  await cleared;
  indexedDB.deleteDatabase(name(subject));
};
