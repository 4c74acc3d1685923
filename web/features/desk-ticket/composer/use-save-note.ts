import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
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
  const sent = useRef<{ readonly key: string; readonly request: string; readonly at: string }>(undefined);
  return useMutation({
    mutationFn: async () => {
      const attachments = uploads.attachments;
      const body = {
        kind: 'note',
        text: draft.value.text,
        ...(attachments.length > 0 && { attachments: [...attachments] }),
      } as const;
      const request = JSON.stringify(body);
      const key = keyOf(sent.current, request, () => crypto.randomUUID());
      sent.current = { key, request, at: '' };
      await api('addArticle', { path: { number }, body, idempotencyKey: key });
      await forgetSent(draft, uploads, { sent: { text: body.text, attachments }, empty: emptyNote });
    },
    onSuccess: async () => {
      onSaved();
      await refreshTicket(cache, number);
    },
  });
};
