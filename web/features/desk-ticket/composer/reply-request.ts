import type { ActionNeeds } from '#contract/answers/ticket';
import type { CallOf } from '#web/lib/api/operations.ts';
import type { ReplyDraft } from './reply-draft.ts';

type Body = NonNullable<CallOf<'actOnTicket'>['body']>;

/** What is missing before a reply can go. */
export type Missing = 'text' | 'plan' | 'files';

/** The request's body of a reply, with the plan where its action wants one. */
export const replyBody = (
  draft: ReplyDraft,
  attachments: readonly string[],
  needs: ActionNeeds | undefined,
): Body & { readonly text: string } => ({
  text: draft.text,
  ...(attachments.length > 0 && { attachments: [...attachments] }),
  ...(needs?.plan && { plan: planOf(needs.plan === 'day' ? { ...draft, release: '' } : draft) }),
});

const planOf = ({ date, release }: ReplyDraft) => ({
  ...(date !== '' && { date }),
  ...(release.trim() !== '' && { release: release.trim() }),
});

/** The same text, files and action once more keep the key they had: one message, however often it is sent off. */
export const keyOf = (sent: ReplyDraft['sent'], request: string, newKey: () => string): string =>
  sent?.request === request ? sent.key : newKey();
