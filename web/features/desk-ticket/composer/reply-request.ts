import type { ActionNeeds } from '#contract/answers/ticket';
import type { CallOf } from '#web/lib/api/operations.ts';
import type { ReplyDraft } from './reply-draft.ts';

type Body = NonNullable<CallOf<'actOnTicket'>['body']>;

/** What is missing before a reply can go. */
export type Missing = 'text' | 'plan' | 'risk' | 'window' | 'files';

/** The request's body of a reply, with the plan, risk and window where its action wants them. */
export const replyBody = (
  draft: ReplyDraft,
  attachments: readonly string[],
  needs: ActionNeeds | undefined,
): Body & { readonly text: string } => ({
  text: draft.text,
  ...(attachments.length > 0 && { attachments: [...attachments] }),
  ...(needs?.plan && { plan: planOf(needs.plan === 'day' ? { ...draft, release: '' } : draft) }),
  ...(needs?.risk && { risk: draft.risk ?? '' }),
  ...(needs?.window && { window: windowOf(draft) }),
  ...(needs?.forEndCustomer && draft.forEndCustomer && { forEndCustomer: true }),
});

/** The fields hold the time of the writer's device. */
const windowOf = ({ windowFrom = '', windowTo = '' }: ReplyDraft) => ({
  from: new Date(windowFrom).toISOString(),
  to: new Date(windowTo).toISOString(),
});

const planOf = ({ date, release }: ReplyDraft) => ({
  ...(date !== '' && { date }),
  ...(release.trim() !== '' && { release: release.trim() }),
});

/** The same text, files and action once more keep the key they had: one message, however often it is sent off. */
export const keyOf = (sent: ReplyDraft['sent'], request: string, newKey: () => string): string =>
  sent?.request === request ? sent.key : newKey();
