import { useMutation, useQueryClient } from '@tanstack/react-query';
import { refreshTicket } from '#web/features/desk-ticket/acting/refresh-ticket.ts';
import { useApi } from '#web/lib/api/use-api.ts';
import { forgetSent } from '#web/lib/drafts/forget-sent.ts';
import { emptyNote } from './note-draft.ts';
import { keyOf } from './reply-request.ts';
import type { Composer } from './use-composer.ts';

/** Saves the internal note at once; what failed is repeated under the same key, so it is saved once. */
export const useSaveNote = (number: string, { draft, uploads }: Composer['note'], onSaved: () => void) => {
  const api = useApi();
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      const attachments = uploads.attachments;
      const body = {
        kind: 'note',
        text: draft.value.text,
        ...(attachments.length > 0 && { attachments: [...attachments] }),
      } as const;
      const request = JSON.stringify(body);
      const key = keyOf(draft.value.sent, request, () => crypto.randomUUID());
      // Kept with the draft, as the box may be closed before the answer comes and the note saved again from it.
      draft.change((now) => ({ ...now, sent: { key, request, at: new Date().toISOString() } }));
      await api('addArticle', { path: { number }, body, idempotencyKey: key });
      await forgetSent(draft, uploads, { sent: { text: body.text, attachments }, empty: emptyNote });
    },
    onSuccess: async () => {
      onSaved();
      await refreshTicket(cache, number);
    },
  });
};
