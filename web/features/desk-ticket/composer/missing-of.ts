import type { ActionNeeds } from '#contract/answers/ticket';
import type { Uploads } from '#web/lib/uploads/upload.ts';
import type { ReplyDraft } from './reply-draft.ts';
import type { Missing } from './reply-request.ts';

/** What a reply lacks, in the order of its fields. */
export const missingOf = (
  draft: Pick<ReplyDraft, 'text' | 'date' | 'release'>,
  files: Uploads['files'],
  needs: ActionNeeds | undefined,
): Missing[] => {
  const missing: Missing[] = [];
  const release = needs?.plan === 'day' ? '' : draft.release.trim();
  if (needs?.plan && draft.date === '' && release === '') missing.push('plan');
  if (draft.text.trim() === '') missing.push('text');
  if (files.some(({ state }) => state === 'failed' || state === 'refused')) missing.push('files');
  return missing;
};
