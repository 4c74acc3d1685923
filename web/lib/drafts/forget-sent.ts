import type { Uploads } from '#web/lib/uploads/upload.ts';
import type { Draft } from './draft.ts';
import { leftAfter } from './left-after.ts';

interface SentMessage {
  readonly text: string;
  readonly attachments: readonly string[];
}

/** Forgets the text and files that have arrived, and only those: somebody may have gone on writing meanwhile. */
export const forgetSent = async <Value extends { readonly text: string }>(
  draft: Draft<Value>,
  uploads: Uploads,
  { sent, empty }: { readonly sent: SentMessage; readonly empty: Value },
): Promise<void> => {
  let left = '';
  draft.change((now) => {
    left = leftAfter(now.text, sent.text);
    return { ...empty, text: left };
  });
  if (left === '') await draft.discard();
  for (const { key, attachment } of uploads.files)
    if (attachment !== undefined && sent.attachments.includes(attachment)) uploads.remove(key);
};
