import { useQueryClient } from '@tanstack/react-query';
import type { TicketAnswer } from '#contract/answers/ticket';
import { pastHarmless } from '#web/features/desk-ticket/acting/past-harmless.ts';
import { refreshTicket } from '#web/features/desk-ticket/acting/refresh-ticket.ts';
import { isProblem } from '#web/lib/api/api-problem.ts';
import type { Answered } from '#web/lib/api/operations.ts';
import { useApi } from '#web/lib/api/use-api.ts';
import { outbox } from '#web/lib/sending/outbox.ts';
import type { Outgoing } from '#web/lib/sending/outgoing.ts';
import { keyOf, replyBody } from './reply-request.ts';
import type { Composer } from './use-composer.ts';

/** Sends the reply off: it stands in the outbox for so many seconds, and can be taken back until then. */
export const useSendReply = (ticket: TicketAnswer, { draft, uploads }: Composer['reply'], action: string) => {
  const api = useApi();
  const cache = useQueryClient();
  const { number } = ticket;
  const forgetDraft = async () => {
    await draft.discard();
    uploads.clear();
    await refreshTicket(cache, number);
  };
  return (seconds: number): void => {
    const body = replyBody(draft.value, uploads.attachments, ticket.can[action === '' ? 'reply' : action]);
    const request = JSON.stringify({ action, body });
    const key = keyOf(draft.value.sent, request, () => crypto.randomUUID());
    const newest = () => cache.getQueryData<Answered<'getTicket'>>(['ticket', number])?.etag;
    let etag = newest();
    const how = (keepalive: boolean) => ({ idempotencyKey: key, keepalive });
    const act = async (keepalive: boolean) => {
      try {
        return await pastHarmless({ api, ticket, etag }, (ifMatch) =>
          api('actOnTicket', { path: { number, action }, body, ifMatch, ...how(keepalive) }),
        );
      } catch (error) {
        if (!isProblem(error, 'version-conflict')) throw error;
        // Its writer now sees what changed: the next try is against that.
        await refreshTicket(cache, number);
        etag = newest();
        throw error;
      }
    };
    const write = (keepalive: boolean) =>
      api('addArticle', { path: { number }, body: { kind: 'reply', ...body }, ...how(keepalive) });
    const message: Outgoing = {
      key,
      number,
      text: body.text,
      files: uploads.files.filter(({ state }) => state === 'ready').map(({ name }) => name),
      to: ticket.requester.name,
      version: ticket.version ?? 0,
      ...(action !== '' && { action }),
      size: new TextEncoder().encode(request).length,
      deliver: async (keepalive) => {
        await (action === '' ? write(keepalive) : act(keepalive));
      },
      arrived: forgetDraft,
    };
    draft.change((before) => ({ ...before, sent: { key, request, at: new Date().toISOString() } }));
    outbox.hold(message, seconds);
  };
};
