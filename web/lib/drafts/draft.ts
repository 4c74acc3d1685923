/** Something typed that survives reloads, crashes and an expired sign-in (WEB 3, 'Drafts'). */
export interface Draft<Value> {
  readonly value: Value;
  /** Whether what an earlier visit left has been read. */
  readonly loaded: boolean;
  readonly savedAt?: Date;
  /** Another tab writes it: it is shown here as that tab saves it. */
  readonly readOnly: boolean;
  /** A function gets what is there by then: for changes that come after a pause. */
  change(next: Value | ((before: Value) => Value)): void;
  /** Writes go on here, and no more in the other tab. */
  takeOver(): void;
  /** Forgets it, as it was sent or thrown away. */
  discard(): Promise<void>;
}

/** A draft as it lies in the person's database. */
export interface KeptDraft<Value> {
  readonly value: Value;
  readonly savedAt: string;
  /** What a list of drafts calls it. */
  readonly title?: string;
  /** It was written before what an earlier visit left had been read: it stands in for that only where there is nothing. */
  readonly early?: true;
}

/** That a draft was sent or thrown away, until the database has forgotten it. */
export interface DiscardedDraft {
  readonly savedAt: string;
  readonly discarded: true;
}

/** What stands for a draft in one place or another. */
export type DraftCopy<Value> = KeptDraft<Value> | DiscardedDraft;

const longestDays = 30;

/** Where a draft lies in the person's database. */
export const draftPlace = (key: string): string => `draft:${key}`;

/** Where the rows of its files lie. */
export const draftFilesPlace = (key: string): string => `files:${key}`;

/** Whether one copy of a draft has to give way to the other, which lies in the database. */
export const isOutdone = (draft: DraftCopy<unknown>, by: KeptDraft<unknown> | undefined): boolean =>
  by !== undefined && ('early' in draft || by.savedAt > draft.savedAt);

/** Whether it was left for so long that nobody wants it back (WEB 3). */
export const isForgotten = ({ savedAt }: Pick<KeptDraft<unknown>, 'savedAt'>, now: Date): boolean =>
  now.getTime() - Date.parse(savedAt) > longestDays * 86_400_000;
