import { clear } from 'idb-keyval';
import { markErased, markKept } from './erased-people.ts';
import { personDatabase, personDatabaseName } from './person-database.ts';
import { personJournal } from './person-journal.ts';

/** How long somebody who signs out waits for the database, in milliseconds. */
const patience = 10_000;

/**
 * Erases all that this browser keeps for the person; until another page begins, this one keeps nothing for them. Fails
 * where it could not: then it goes on keeping, and it may be tried again.
 */
export const erasePerson = async (subject: string): Promise<void> => {
  const journal = personJournal(subject);
  for (const place of journal.places()) journal.forget(place);
  const cleared = clear(personDatabase(subject));
  markErased(subject);
  try {
    await inTime(
      cleared.then(
        () => undefined,
        () => deleted(subject),
      ),
    );
  } catch (error) {
    markKept(subject);
    throw error;
  }
  // It is empty: it may go later, when a tab that sleeps has let go of it.
  deleted(subject).catch(() => undefined);
};

const deleted = (subject: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(personDatabaseName(subject));
    request.onsuccess = () => resolve();
    request.onerror = reject;
    request.onblocked = reject;
  });

const inTime = (erased: Promise<void>): Promise<void> =>
  Promise.race([
    erased,
    new Promise<never>((_, reject) => {
      setTimeout(reject, patience, new Error('The database did not answer.'));
    }),
  ]);
