import type { UseStore } from 'idb-keyval';
import { createStore } from 'idb-keyval';
import { isErased, markErased } from './erased-people.ts';

const opened = new Map<string, UseStore>();

/** How the browser calls the person's database. */
export const personDatabaseName = (subject: string): string => `sportello-${subject}`;

/** What this browser keeps for one person: drafts and copies for reading offline. Another person never sees it. */
export const personDatabase = (subject: string): UseStore => {
  const store = opened.get(subject) ?? unlessErased(subject, createStore(personDatabaseName(subject), 'kept'));
  opened.set(subject, store);
  return store;
};

/** A page that is being left still polls and saves: once its person had everything erased it makes no database anew. */
const unlessErased =
  (subject: string, store: UseStore): UseStore =>
  (mode, callback) =>
    isErased(subject)
      ? Promise.reject(new Error('All that was kept for this person is erased.'))
      : store(mode, (objects) => {
          giveWay(subject, objects.transaction.db);
          return callback(objects);
        });

/**
 * Another tab erases: while this one has the database open it cannot, and whoever signs in again would wait without end.
 * The connection is met only within a transaction.
 */
const giveWay = (subject: string, database: IDBDatabase): void => {
  database.onversionchange = () => {
    markErased(subject);
    opened.delete(subject);
    database.close();
  };
};
