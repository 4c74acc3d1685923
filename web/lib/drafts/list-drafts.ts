import { delMany, getMany, keys } from 'idb-keyval';
import { personDatabase } from '#web/lib/storage/person-database.ts';
import { personJournal } from '#web/lib/storage/person-journal.ts';
import type { KeptDraft } from './draft.ts';
import { draftFilesPlace, draftPlace, isForgotten } from './draft.ts';
import { takeUpDrafts } from './take-up-drafts.ts';

/** A draft in a list. */
export interface DraftSummary {
  readonly key: string;
  readonly savedAt: string;
  /** May be empty. */
  readonly title: string;
}

/** The person's drafts whose keys start so, the latest first; those of more than 30 days are dropped on the way. */
export const listDrafts = async (subject: string, prefix: string, now: Date): Promise<readonly DraftSummary[]> => {
  await takeUpDrafts(subject);
  const store = personDatabase(subject);
  const places = (await keys<IDBValidKey>(store)).map(String).filter((place) => place.startsWith(draftPlace(prefix)));
  const kept = await getMany<KeptDraft<unknown> | undefined>(places, store);
  const found = places.flatMap((place, index) => {
    const draft = kept[index];
    return draft ? [{ key: place.slice(draftPlace('').length), ...draft }] : [];
  });
  const forgotten = found.filter((draft) => isForgotten(draft, now));
  const keysForgotten = forgotten.map(({ key }) => key);
  if (keysForgotten.length > 0) await eraseDrafts(subject, keysForgotten);
  return found
    .filter((draft) => !forgotten.includes(draft))
    .map(({ key, savedAt, title = '' }) => ({ key, savedAt, title }))
    .sort((one, other) => other.savedAt.localeCompare(one.savedAt));
};

/** Erases drafts with the rows of their files. */
export const eraseDrafts = (subject: string, drafts: readonly string[]): Promise<void> => {
  for (const draft of drafts) personJournal(subject).forget(draftPlace(draft));
  return delMany([...drafts.map(draftPlace), ...drafts.map(draftFilesPlace)], personDatabase(subject));
};
