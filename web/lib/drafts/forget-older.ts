import { forgetAtOnce, keptAtOnce } from '#web/lib/storage/person-journal.ts';
import type { KeptDraft } from './draft.ts';

/** Forgets what was kept at once of a draft, unless it was written later than what the database has by now. */
export const forgetOlder = (subject: string, place: string, savedAt: string): void => {
  const left = keptAtOnce<KeptDraft<unknown>>(subject, place);
  if (left && left.savedAt <= savedAt) forgetAtOnce(subject, place);
};
