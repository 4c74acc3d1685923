import { onlineManager, useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { isProblem } from '#web/lib/api/api-problem.ts';
import { forgetSent } from '#web/lib/drafts/forget-sent.ts';
import { useDraft } from '#web/lib/drafts/use-draft.ts';
import { useOnline } from '#web/lib/offline/use-online.ts';
import { lostUploads } from '#web/lib/uploads/lost-uploads.ts';
import { useUploads } from '#web/lib/uploads/use-uploads.ts';
import { afterFailure } from './after-failure.ts';
import type { MessageDraft } from './message-draft.ts';
import { attemptFor, emptyMessage } from './message-draft.ts';
import { waitOf } from './wait-of.ts';

/** What leaves when a message is sent. */
export interface OutgoingMessage {
  readonly text: string;
  readonly attachments: readonly string[];
  readonly forEndCustomer: boolean;
  readonly idempotencyKey: string;
}

interface MessageOf {
  /** Of the draft and its files: one per text box. */
  readonly key: string;
  readonly send: (message: OutgoingMessage) => Promise<void>;
  /** It may be shown to the end customer too. */
  readonly mayShow?: boolean;
  /** The ticket is no longer what the page shows. */
  readonly onMoved: () => void;
}

const pauseForFiles = 3_000;

/** A text with files, from the first key to its arrival: kept over reloads, sent once, and waiting where it has to. */
export const useMessage = ({ key, send, mayShow = false, onMoved }: MessageOf) => {
  const draft = useDraft<MessageDraft>(key, emptyMessage);
  const uploads = useUploads(key);
  const online = useOnline();
  const [wanted, setWanted] = useState(false);
  const wait = waitOf({ loaded: draft.loaded, online, uploads });
  const sending = useMutation({
    mutationFn: async () => {
      const { attachments } = uploads;
      const { text } = draft.value;
      const forEndCustomer = mayShow && draft.value.forEndCustomer === true;
      const of = JSON.stringify({ text, attachments, ...(forEndCustomer && { forEndCustomer }) });
      const attempt = attemptFor(draft.value, of, () => crypto.randomUUID());
      draft.change((before) => ({ ...before, attempt }));
      await send({ text, attachments, forEndCustomer, idempotencyKey: attempt.key });
      await forgetSent(draft, uploads, { sent: { text, attachments }, empty: emptyMessage });
    },
    onSuccess: () => setWanted(false),
    onError: (error) => {
      const next = afterFailure(error, onlineManager.isOnline());
      if (next === 'look') onMoved();
      if (isProblem(error, 'invalid-request')) uploads.lose(lostUploads(error.problem, uploads.attachments));
      if (next === 'look' || next === 'tell') setWanted(false);
    },
    retry: (_, error) => afterFailure(error, onlineManager.isOnline()) === 'again',
    retryDelay: pauseForFiles,
  });
  const { mutate, isPending } = sending;
  const leaves = wanted && wait === undefined && !isPending;
  useEffect(() => {
    if (leaves) mutate();
  }, [leaves, mutate]);
  return {
    draft,
    uploads,
    online,
    busy: isPending,
    /** What it waits for, once it was sent off. */
    wait: wanted ? wait : undefined,
    error: wanted ? null : sending.error,
    write: (text: string) => draft.change((before) => ({ ...before, text })),
    submit: () => setWanted(true),
    cancel: () => setWanted(false),
  };
};
