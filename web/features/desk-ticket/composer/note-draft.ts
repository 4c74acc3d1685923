/** What an operator is writing for colleagues. */
export interface NoteDraft {
  readonly text: string;
}

/** Nothing written yet. */
export const emptyNote: NoteDraft = { text: '' };
