import { promisifyRequest } from 'idb-keyval';
import { personDatabase } from '#web/lib/storage/person-database.ts';
import { personJournal } from '#web/lib/storage/person-journal.ts';
import type { DiscardedDraft, KeptDraft } from './draft.ts';
import { isOutdone } from './draft.ts';

type Copy = KeptDraft<unknown> | DiscardedDraft;

/**
 * Puts a draft into the person's database, or takes it out where it was discarded, unless it is outdone there; what was
 * kept at once and is no newer is forgotten. `latest` is asked in the transaction, so that no other tab comes between.
 */
export const putDraft = async (subject: string, place: string, latest: () => Copy | undefined): Promise<void> => {
  const copy = await personDatabase(subject)('readwrite', async (store) => {
    const there: KeptDraft<unknown> | undefined = await promisifyRequest(store.get(place));
    const given = latest();
    if (!given || isOutdone(given, there)) return given;
    if ('discarded' in given) store.delete(place);
    else store.put(given, place);
    await promisifyRequest(store.transaction);
    return given;
  });
  const journal = personJournal(subject);
  const left = journal.read<Copy>(place);
  if (copy && left && left.savedAt <= copy.savedAt) journal.forget(place);
};
