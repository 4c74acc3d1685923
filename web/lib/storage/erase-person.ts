import { clear } from 'idb-keyval';
import { erasedPeople } from './erased-people.ts';
import { personDatabase, personDatabaseName } from './person-database.ts';
import { forgetAtOnce, placesKeptAtOnce } from './person-journal.ts';

/** Erases all that this browser keeps for the person, for good until another page begins. */
export const erasePerson = async (subject: string): Promise<void> => {
  const cleared = clear(personDatabase(subject));
  erasedPeople.add(subject);
  for (const place of placesKeptAtOnce(subject)) forgetAtOnce(subject, place);
  await cleared;
  indexedDB.deleteDatabase(personDatabaseName(subject));
};
