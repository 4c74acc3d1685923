import type { UseStore } from 'idb-keyval';
import { createStore } from 'idb-keyval';
import { erasedPeople } from './erased-people.ts';

const opened = new Map<string, UseStore>();

/** How the browser calls the person's database. */
export const personDatabaseName = (subject: string): string => `sportello-${subject}`;

/** What this browser keeps for one person: drafts and copies for reading offline. Another person never sees it. */
export const personDatabase = (subject: string): UseStore => {
  const store = opened.get(subject) ?? unlessErased(subject, createStore(personDatabaseName(subject), 'kept'));
  opened.set(subject, store);
  return store;
};

/** A page that is being left still polls and saves: after its person had everything erased it keeps nothing any more. */
const unlessErased =
  (subject: string, store: UseStore): UseStore =>
  (mode, callback) =>
    mode === 'readwrite' && erasedPeople.has(subject)
      ? Promise.reject(new Error('All that was kept for this person is erased.'))
      : store(mode, (objects) => {
          giveWay(subject, objects.transaction.db);
          return callback(objects);
        });

/** While one tab has it open no other can erase it, and whoever signs in again would wait for it without end. */
const giveWay = (subject: string, database: IDBDatabase): void => {
  database.onversionchange = () => {
    opened.delete(subject);
    database.close();
  };
};
