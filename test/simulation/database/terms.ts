/** What goes wrong with a command; each is an answer that AWS may give. */
export type Fault =
  | 'throttled'
  | 'internal-error'
  /** Nothing was done and no answer comes. */
  | 'timeout'
  /** Another transaction holds an item: a writing command fails; in a transaction that part, whatever becomes of others. */
  | { readonly conflictAt: number };

/** How the database behaves for one command; as well as it can where nothing is said. */
export interface Terms {
  /** Reads that need not be consistent see the table as of that write. */
  readonly asOf?: number;
  /** At most so many items are looked at for one answer to a query. */
  readonly pageLimit?: number;
  /** So many keys of a batch are left unread. */
  readonly unprocessed?: number;
  readonly fault?: Fault;
}
