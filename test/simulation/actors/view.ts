import type { Call } from '../effects/call.ts';

/** What somebody knows of a ticket, from what the API answered them. */
export interface KnownTicket {
  readonly number: string;
  state?: string;
  etag?: string;
  /** Tags that were true once. */
  readonly oldTags: string[];
  can: readonly string[];
  /** Ids of files that its articles show. */
  readonly files: string[];
}

/** A reservation, how often its file was posted, and whether a text of theirs was to show it. */
export interface KnownUpload {
  readonly id: string;
  readonly expiresAt: string;
  posted: number;
  attached: boolean;
  /** It is meant for notes. */
  readonly internal: boolean;
}

/** Everything one actor knows. */
export interface View {
  readonly tickets: Map<string, KnownTicket>;
  readonly uploads: KnownUpload[];
  /** Calls under a key, to be sent once more. */
  readonly keyed: Call[];
  /** Cursors of lists, with the query that they belong to. */
  readonly cursors: { readonly query: Readonly<Record<string, string>>; readonly next: string }[];
  /** How many calls they have made; names marks and keys. */
  calls: number;
}

/** Nothing is known yet. */
export const createView = (): View => ({ tickets: new Map(), uploads: [], keyed: [], cursors: [], calls: 0 });

/** The ticket of that number, known from now on. */
export const knownTicket = (view: View, number: string): KnownTicket => {
  const known = view.tickets.get(number);
  if (known) return known;
  const ticket: KnownTicket = { number, oldTags: [], can: [], files: [] };
  view.tickets.set(number, ticket);
  return ticket;
};
