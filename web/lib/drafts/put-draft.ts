import { promisifyRequest } from 'idb-keyval';
import { personDatabase } from '#web/lib/storage/person-database.ts';
import type { DraftCopy, KeptDraft } from './draft.ts';
import { isOutdone } from './draft.ts';
import { draftJournal } from './draft-journal.ts';

/**
 * Puts a draft into the person's database, or takes it out where it was discarded, unless it is outdone there; what was
 * kept at once and is no newer is forgotten. `latest` is asked in the transaction, so that no other tab comes between.
 */
export const putDraft = async (
  subject: string,
  place: string,
  latest: () => DraftCopy<unknown> | undefined,
): Promise<void> => {
  const savedAt = await personDatabase(subject)('readwrite', async (store) => {
    const there: KeptDraft<unknown> | undefined = await promisifyRequest(store.get(place));
    const copy = latest();
    if (!copy || isOutdone(copy, there)) return copy?.savedAt;
    if ('discarded' in copy) store.delete(place);
    else store.put({ value: copy.value, savedAt: copy.savedAt, title: copy.title }, place);
    await promisifyRequest(store.transaction);
    return copy.savedAt;
  });
  draftJournal(subject, place).forgetUntil(savedAt ?? '');
};
