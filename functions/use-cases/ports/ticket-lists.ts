import type { CivilDate, Instant } from '#domain/text';
import type { Direction, Page, Paged, PageRequest, StoredTicket } from '../ports.ts';

/**
 * Lists find candidates on indexes; nothing is decided on them (DESIGN 1). In the scopes `requester` and `organisation`
 * 'updated' is the last public change. Over many pages a ticket that moves may appear twice, none is missed.
 */
export interface TicketLists {
  list(query: ListQuery): Paged<StoredTicket, ListRefusal>;
  /** Numbers of tickets whose silence ended before that instant, oldest first. */
  dueForClosing(before: Instant, wanted: PageRequest): Promise<Page<string>>;
  /** Numbers of tickets that waited for a morning before that instant, oldest first. */
  dueForWaking(before: Instant, wanted: PageRequest): Promise<Page<string>>;
  /** The tickets that are linked to a problem, by number; read from base items, so that none is missed (R3.10). */
  incidents(problem: string, wanted: PageRequest): Paged<StoredTicket>;
  /**
   * Counts a scope's tickets that are not ended, in one reading; ended ones grow without bound and are not counted.
   * `today` is the tenant's civil day.
   */
  tally(scope: ListScope, today: CivilDate): Promise<Tally>;
}
/** `too-many`: more than `limit` tickets would have to be sorted; narrower filters or the default order help. */
export type ListRefusal = { readonly reason: 'bad-cursor' } | { readonly reason: 'too-many'; readonly limit: number };
/** How many open tickets a scope holds. */
export interface Tally {
  readonly open: number;
  readonly byState: Readonly<Record<string, number>>;
  /** Only queues that hold some. */
  readonly byQueue: Readonly<Record<string, number>>;
  readonly customerAnswered: number;
  /** Without an owner. */
  readonly unowned: number;
  /** Planned for a day that is over. */
  readonly overdue: number;
}
export type ListScope =
  /** Of one organisation only, where it is named. */
  | { readonly kind: 'requester'; readonly person: string; readonly organisation?: string }
  | { readonly kind: 'organisation'; readonly organisation: string }
  | { readonly kind: 'queues'; readonly queues: readonly string[] }
  | { readonly kind: 'owner'; readonly person: string };
export type ListOrder = 'opened' | 'updated' | 'priority' | 'deadline';
export interface ListFilter {
  /** `open` (default) means every state that is not final. */
  readonly states: 'open' | readonly string[];
  /** With named states: whether all of them are final (true) or none is (false); spares reading the other half. */
  readonly ended?: boolean;
  readonly type?: string;
  readonly area?: string;
  readonly priority?: string;
  /** Id of the end customer that they are about. */
  readonly endCustomer?: string;
  /** A person's id, or `none` for what nobody owns. */
  readonly owner?: string;
  readonly customerAnswered?: boolean;
  /** Not ended, and planned for an earlier day. */
  readonly plannedBefore?: CivilDate;
}
export interface ListQuery extends PageRequest {
  readonly scope: ListScope;
  readonly filter: ListFilter;
  readonly order: ListOrder;
  readonly direction: Direction;
}
