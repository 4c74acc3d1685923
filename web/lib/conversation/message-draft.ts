/** A message that is being written, and the attempt to send it, if there was one. */
export interface MessageDraft {
  readonly text: string;
  /** Shown to the end customer too (R5.7). */
  readonly forEndCustomer?: boolean;
  /** The same key for the same message, so that trying again makes no second one; kept with it over reloads. */
  readonly attempt?: { readonly key: string; readonly of: string };
}

/** Nothing was written yet. */
export const emptyMessage: MessageDraft = { text: '' };

/** The key for sending what `of` describes: that of the last attempt while nothing has changed since. */
export const attemptFor = (draft: MessageDraft, of: string, newKey: () => string): { key: string; of: string } =>
  draft.attempt?.of === of ? draft.attempt : { key: newKey(), of };
