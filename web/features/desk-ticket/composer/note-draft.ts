/** What an operator is writing for colleagues. */
export interface NoteDraft {
  readonly text: string;
  /** It was sent off once under this key, as this very request. */
  readonly sent?: { readonly key: string; readonly request: string; readonly at: string };
}

/** Nothing written yet. */
export const emptyNote: NoteDraft = { text: '' };
