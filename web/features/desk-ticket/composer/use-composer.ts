import { useState } from 'react';
import type { Draft } from '#web/lib/drafts/draft.ts';
import { useDraft } from '#web/lib/drafts/use-draft.ts';
import type { Uploads } from '#web/lib/uploads/upload.ts';
import { useUploads } from '#web/lib/uploads/use-uploads.ts';
import type { NoteDraft } from './note-draft.ts';
import { emptyNote } from './note-draft.ts';
import type { ReplyDraft } from './reply-draft.ts';
import { emptyReply } from './reply-draft.ts';

export type ComposerMode = 'reply' | 'note';

/** The two text boxes of a ticket, each with its own draft and files; at most one is open (WEB 3). */
export interface Composer {
  /** Nothing until the operator chose to reply or to write a note. */
  readonly mode: ComposerMode | undefined;
  readonly reply: { readonly draft: Draft<ReplyDraft>; readonly uploads: Uploads };
  readonly note: { readonly draft: Draft<NoteDraft>; readonly uploads: Uploads };
  open(mode: ComposerMode): void;
  /** Opens the reply with an action that goes with it. */
  openWith(action: string): void;
  /** The text stays in its draft. */
  close(): void;
}

/** The text boxes of this ticket; nothing is preselected. */
export const useComposer = (number: string): Composer => {
  const [mode, setMode] = useState<ComposerMode>();
  const reply = {
    draft: useDraft<ReplyDraft>(`reply:${number}`, emptyReply, titleOf),
    uploads: useUploads(`reply:${number}`),
  };
  const note = {
    draft: useDraft<NoteDraft>(`note:${number}`, emptyNote, titleOf),
    uploads: useUploads(`note:${number}`),
  };
  return {
    mode,
    reply,
    note,
    open: setMode,
    openWith: (action) => {
      // A plain reply keeps the action that its text was begun with.
      const { text, action: before } = reply.draft.value;
      if (action !== before && (action !== '' || text === '')) reply.draft.change((now) => ({ ...now, action }));
      setMode('reply');
    },
    close: () => setMode(undefined),
  };
};

const titleOf = ({ text }: { readonly text: string }): string => text.trim().slice(0, 60);
