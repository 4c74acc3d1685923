import { personJournal } from '#web/lib/storage/person-journal.ts';
import { draftPlace } from './draft.ts';
import { putDraft } from './put-draft.ts';

/** Moves into the person's database what pages kept at once while they were left; what cannot be moved stays where it is. */
export const takeUpDrafts = async (subject: string): Promise<void> => {
  const journal = personJournal(subject);
  const places = journal.places().filter((place) => place.startsWith(draftPlace('')));
  await Promise.allSettled(places.map((place) => putDraft(subject, place, () => journal.read(place))));
};
