/** What was read of something long, from its newest end backwards. */
export interface Walk<Item> {
  /** Newest first. */
  readonly items: readonly Item[];
  /** Leads to what is older; absent once all is there. */
  readonly next?: string | undefined;
}
