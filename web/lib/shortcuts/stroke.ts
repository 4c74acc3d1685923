/** A pressed key, and where. */
export interface Stroke {
  readonly key: string;
  /** Ctrl or ⌘ is held. */
  readonly control: boolean;
  /** Somebody is typing, or a dialog is open: single keys are theirs. */
  readonly taken: boolean;
  /** When, in milliseconds. */
  readonly at: number;
}
