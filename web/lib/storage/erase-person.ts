import { clear, promisifyRequest } from 'idb-keyval';
import { markErased } from './erased-people.ts';
import { personDatabase, personDatabaseName } from './person-database.ts';
import { personJournal } from './person-journal.ts';

/**
 * Erases all that this browser keeps for the person; until another page begins, this one keeps nothing for them. Fails
 * where it could not, and may be tried again.
 */
export const erasePerson = async (subject: string): Promise<void> => {
  const journal = personJournal(subject);
  for (const place of journal.places()) journal.forget(place);
  const cleared = clear(personDatabase(subject));
  markErased(subject);
  const deleted = () => promisifyRequest(indexedDB.deleteDatabase(personDatabaseName(subject)));
  // An empty database may be deleted later: a tab that sleeps does not let go of it.
  await cleared.then(() => {
    deleted().catch(() => undefined);
  }, deleted);
};
