import { personJournal } from '#web/lib/storage/person-journal.ts';
import { draftJournal } from './draft-journal.ts';
import { putDraft } from './put-draft.ts';

/** Moves into the person's database what pages kept at once while they were left; what cannot be moved stays where it is. */
export const takeUpDrafts = async (subject: string): Promise<void> => {
  const places = personJournal(subject).places();
  await Promise.allSettled(places.map((place) => putDraft(subject, place, draftJournal(subject, place).read)));
};
