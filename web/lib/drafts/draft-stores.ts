import { del, get, set } from 'idb-keyval';
import { personDatabase } from '#web/lib/storage/person-database.ts';
import { forgetAtOnce, keepAtOnce } from '#web/lib/storage/person-journal.ts';
import type { DraftStore } from './create-draft-store.ts';
import { createDraftStore } from './create-draft-store.ts';
import type { KeptDraft } from './draft.ts';
import { draftPlace, isForgotten } from './draft.ts';
import { createDraftLock } from './draft-lock.ts';
import { forgetOlder } from './forget-older.ts';
import { takeUpDrafts } from './take-up-drafts.ts';

interface DraftOf<Value> {
  readonly subject: string;
  readonly key: string;
  readonly empty: Value;
  readonly titleOf: (value: Value) => string;
}

const opened = new Map<string, unknown>();

/** The draft of this person, the same for all of the tab that shows it. */
export const draftStore = <Value>(draft: DraftOf<Value>): DraftStore<Value> => {
  const place = `${draft.subject}/${draft.key}`;
  // One key is always used with one type of value.
  const store = (opened.get(place) as DraftStore<Value> | undefined) ?? open(draft);
  opened.set(place, store);
  return store;
};

const open = <Value>({ subject, key, empty, titleOf }: DraftOf<Value>): DraftStore<Value> => {
  const place = draftPlace(key);
  return createDraftStore(empty, {
    read: async () => {
      await takeUpDrafts(subject);
      const kept = await get<KeptDraft<Value>>(place, personDatabase(subject));
      return kept && !isForgotten(kept, new Date()) ? kept : undefined;
    },
    // Committed at once: a page that is being left would not live to see the end of the transaction.
    write: async (kept) => {
      await set(place, kept, personDatabase(subject));
      forgetOlder(subject, place, kept.savedAt);
    },
    writeAtOnce: (kept) => keepAtOnce(subject, place, kept),
    erase: () => {
      forgetAtOnce(subject, place);
      return del(place, personDatabase(subject));
    },
    lock: (events) => createDraftLock(`sportello/${subject}/${place}`, events),
    now: () => new Date(),
    titleOf,
  });
};
