import { promisifyRequest } from 'idb-keyval';
import { personDatabase } from '#web/lib/storage/person-database.ts';
import { keptAtOnce, placesKeptAtOnce } from '#web/lib/storage/person-journal.ts';
import type { KeptDraft } from './draft.ts';
import { forgetOlder } from './forget-older.ts';

/** Moves into the person's database what pages kept at once while they were left, unless something newer lies there. */
export const takeUpDrafts = async (subject: string): Promise<void> => {
  await Promise.all(placesKeptAtOnce(subject).map((place) => takeUp(subject, place)));
};

const takeUp = (subject: string, place: string): Promise<void> =>
  personDatabase(subject)('readwrite', async (store) => {
    const there: KeptDraft<unknown> | undefined = await promisifyRequest(store.get(place));
    // Read only now: another tab may have saved or discarded it meanwhile.
    const left = keptAtOnce<KeptDraft<unknown>>(subject, place);
    if (!left) return;
    if (!there || there.savedAt < left.savedAt) store.put(left, place);
    await promisifyRequest(store.transaction);
    forgetOlder(subject, place, left.savedAt);
  });
