import { get } from 'idb-keyval';
import { personDatabase } from '#web/lib/storage/person-database.ts';
import type { DraftStore } from './create-draft-store.ts';
import { createDraftStore } from './create-draft-store.ts';
import type { DiscardedDraft, KeptDraft } from './draft.ts';
import { draftPlace, isForgotten, isOutdone } from './draft.ts';
import { draftJournal } from './draft-journal.ts';
import { createDraftLock } from './draft-lock.ts';
import { putDraft } from './put-draft.ts';
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
  const journal = draftJournal(subject, place);
  const store = createDraftStore(empty, {
    read: async () => {
      await takeUpDrafts(subject);
      const kept = await get<KeptDraft<Value>>(place, personDatabase(subject));
      // It could not be moved: perhaps there is no room.
      const left = journal.read<Value>();
      const draft = left && !isOutdone(left, kept) ? left : kept;
      return draft && !('discarded' in draft) && !isForgotten(draft, new Date()) ? draft : undefined;
    },
    write: (kept) => putDraft(subject, place, () => kept),
    writeAtOnce: journal.keep,
    erase: (at) => {
      const discarded: DiscardedDraft = { savedAt: at.toISOString(), discarded: true };
      journal.keep(discarded);
      return putDraft(subject, place, () => discarded);
    },
    lock: (events) => createDraftLock(`sportello/${subject}/${place}`, events),
    now: () => new Date(),
    titleOf,
  });
  leaveWithPage(store.leave);
  return store;
};

/** A page may go at any moment; a phone ends one that is hidden without another word. */
const leaveWithPage = (leave: () => Promise<void>): void => {
  addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') leave().catch(() => undefined);
  });
};
