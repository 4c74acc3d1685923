import { personJournal } from '#web/lib/storage/person-journal.ts';
import type { DiscardedDraft, DraftCopy, KeptDraft } from './draft.ts';

/** What a page that was left has kept at once of one draft, or that it was discarded (`personJournal`). */
export const draftJournal = (subject: string, place: string) => {
  const journal = personJournal(subject);
  const read = <Value>(): DraftCopy<Value> | undefined => {
    const left = journal.read<Partial<KeptDraft<Value> & DiscardedDraft>>(place);
    // Anybody can write there: what is no draft is none.
    const isCopy =
      !Number.isNaN(Date.parse(left?.savedAt ?? '')) && ('value' in Object(left) || left?.discarded === true);
    return isCopy ? (left as DraftCopy<Value>) : undefined;
  };
  return {
    read,
    /** What was written too early takes the place of no words; of a discarded draft nothing is left that it could outdo. */
    keep: <Value>(copy: DraftCopy<Value>): void => {
      const there = read();
      const isEarly = 'early' in copy;
      if (isEarly && there && 'value' in there && !there.early) return;
      const { early, ...first } = copy as KeptDraft<Value>;
      journal.keep(place, isEarly && there && 'discarded' in there ? first : copy);
    },
    /** Forgets what is no later than that. */
    forgetUntil: (savedAt: string): void => {
      const left = read();
      if (!left || left.savedAt <= savedAt) journal.forget(place);
    },
  };
};
