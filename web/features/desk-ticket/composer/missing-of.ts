import type { ActionNeeds } from '#contract/answers/ticket';
import type { Uploads } from '#web/lib/uploads/upload.ts';
import type { ReplyDraft } from './reply-draft.ts';
import type { Missing } from './reply-request.ts';

/** What a reply lacks, in the order of its fields. */
export const missingOf = (
  draft: Omit<ReplyDraft, 'action' | 'seen' | 'sent'>,
  files: Uploads['files'],
  needs: ActionNeeds | undefined,
): Missing[] => {
  const missing: Missing[] = [];
  const release = needs?.plan === 'day' ? '' : draft.release.trim();
  if (needs?.plan && draft.date === '' && release === '') missing.push('plan');
  if (needs?.risk && !draft.risk) missing.push('risk');
  if (needs?.window && !isWindow(draft)) missing.push('window');
  if (draft.text.trim() === '') missing.push('text');
  if (files.some(({ state }) => state === 'failed' || state === 'refused')) missing.push('files');
  return missing;
};

/** Both ends are there, in their order: such fields compare as texts. */
const isWindow = ({ windowFrom = '', windowTo = '' }: Pick<ReplyDraft, 'windowFrom' | 'windowTo'>): boolean =>
  windowFrom !== '' && windowFrom < windowTo;
