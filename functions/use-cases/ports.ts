import type { Configuration, TenantSettings } from '#domain/configuration';
import type { Organisation } from '#domain/people/organisation';
import type { Person } from '#domain/people/person';
import type { Preset } from '#domain/preset/preset';
import type { Result } from '#domain/result';
import type { Instant, Language } from '#domain/text';
import type { Article, InternalNote, PublicArticle } from '#domain/ticket/article';
import type { TicketEvent } from '#domain/ticket/event';
import type { Ticket } from '#domain/ticket/ticket';
import type { Upload } from '#domain/upload';

/** Time; injected so that tests and the simulator own it. */
export interface Clock {
  now(): Instant;
}

/** Unpredictable names: ULIDs for things, 128 bits of salt in base64url for digests. */
export interface Ids {
  next(): string;
  salt(): string;
}

/** Who calls, as their verified token says it. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
}

/** The key under which a POST is done once (DESIGN 4); `route` keeps equal keys of different operations apart. */
export interface IdempotencyKey {
  readonly person: string;
  readonly route: string;
  readonly key: string;
}

/** What was answered to the first POST with a key. */
export interface IdempotencyRecord extends IdempotencyKey {
  readonly bodyHash: string;
  readonly status: number;
  readonly number?: string;
  /** Sequence whose representation was answered. */
  readonly sequence?: number;
  /** Id of what was made, when it is not a ticket (an article, an upload). */
  readonly created?: string;
  readonly expiresAt: Instant;
}

/** Everything an authenticated request needs, read in one round trip. */
export interface Session {
  readonly person: Person;
  readonly organisation?: Organisation;
  readonly configuration: Configuration;
  /** The head of the ticket in the path, when it exists; visibility is not judged yet. */
  readonly ticket?: StoredTicket;
  /** An unexpired record under the caller's idempotency key. */
  readonly repeated?: IdempotencyRecord;
}

/** A snapshot with the subject that lists and mails show; the subject is personal text, so it is no part of `Ticket`. */
export interface StoredTicket {
  readonly ticket: Ticket;
  readonly subject: string;
}

export interface Sessions {
  /** `undefined` when nobody is known under that identity. `person` checks of disabled and role are the caller's. */
  open(identity: Identity, wanted: SessionRequest): Promise<Session | undefined>;
  /** Counts one more use in this person's hour; false when the limit is passed (DESIGN 4). */
  count(person: string, kind: 'opening' | 'change', limit: number, now: Instant): Promise<boolean>;
}
export interface SessionRequest {
  readonly now: Instant;
  readonly number?: string;
  readonly idempotency?: { readonly route: string; readonly key: string };
}

/** One command's effect, written whole or not at all. */
export interface Commit {
  readonly before?: StoredTicket;
  readonly after: StoredTicket;
  /** Place of the ticket's priority among the preset's, 0 the most urgent; lists are ordered by it. */
  readonly priorityRank: number;
  readonly event: TicketEvent;
  readonly article?: Article;
  /** Uploads that the article links; refused when foreign, linked already or expired. */
  readonly uploads?: { readonly ids: readonly string[]; readonly uploader: string };
  readonly idempotency?: IdempotencyRecord;
}
export type CommitOutcome =
  | { readonly kind: 'committed' }
  /** The head moved on; `current` came with the refusal, without a second read. */
  | { readonly kind: 'stale'; readonly current?: StoredTicket }
  | { readonly kind: 'repeated'; readonly record: IdempotencyRecord }
  | { readonly kind: 'upload-refused'; readonly ids: readonly string[] };

export interface Page<Item> {
  readonly items: readonly Item[];
  /** Opaque; absent on the last page. A page may be shorter than asked, or empty, and still have a next one. */
  readonly next?: string;
}
/** A page, or why there is none; `bad-cursor`: it was not given out by this very list. */
export type Paged<Item, Refusal = { readonly reason: 'bad-cursor' }> = Promise<Result<Page<Item>, Refusal>>;

/** The ticket's partition. All reads are of base items and strongly consistent (DESIGN 1). */
export interface Tickets {
  nextNumber(pattern: string, year: string): Promise<string>;
  find(number: string): Promise<StoredTicket | undefined>;
  commit(commit: Commit): Promise<CommitOutcome>;
  event(number: string, sequence: number): Promise<TicketEvent | undefined>;
  article(number: string, event: TicketEvent): Promise<Article | undefined>;
  /** Events in order; `publicOnly` never lets internal ones show through count, order or cursor. */
  history(number: string, wanted: PageRequest & { publicOnly: boolean }): Paged<TicketEvent>;
  publicArticles(number: string, wanted: PageRequest): Paged<PublicArticle>;
  /** Public articles and internal notes merged by sequence; for staff only. */
  allArticles(number: string, wanted: PageRequest): Paged<PublicArticle | InternalNote>;
  description(number: string): Promise<PublicArticle | undefined>;
}
export interface PageRequest {
  readonly limit: number;
  readonly cursor?: string;
}

/**
 * Lists find candidates on indexes; nothing is decided on them (DESIGN 1). In the scopes `requester` and `organisation`
 * 'updated' is the last public change. Over many pages a ticket that moves may appear twice, none is missed.
 */
export interface TicketLists {
  list(query: ListQuery): Paged<StoredTicket, ListRefusal>;
  /** Numbers of tickets whose silence ended before that instant, oldest first. */
  dueForClosing(before: Instant, wanted: PageRequest): Promise<Page<string>>;
  /** Counts a scope's tickets that are not ended, in one reading; ended ones grow without bound and are not counted. */
  tally(scope: ListScope): Promise<Tally>;
}
/** `too-many`: more than `limit` tickets would have to be sorted; narrower filters or the default order help. */
export type ListRefusal = { readonly reason: 'bad-cursor' } | { readonly reason: 'too-many'; readonly limit: number };
/** How many open tickets a scope holds. */
export interface Tally {
  readonly open: number;
  readonly byState: Readonly<Record<string, number>>;
  readonly customerAnswered: number;
  /** Without an owner. */
  readonly unowned: number;
}
export type ListScope =
  | { readonly kind: 'requester'; readonly person: string }
  | { readonly kind: 'organisation'; readonly organisation: string }
  | { readonly kind: 'queues'; readonly queues: readonly string[] }
  | { readonly kind: 'owner'; readonly person: string };
export const listOrders = ['opened', 'updated', 'priority', 'deadline'] as const;
export type ListOrder = (typeof listOrders)[number];
export interface ListFilter {
  /** `open` (default) means every state that is not final. */
  readonly states: 'open' | readonly string[];
  /** With named states: whether all of them are final (true) or none is (false); spares reading the other half. */
  readonly ended?: boolean;
  readonly type?: string;
  /** A person's id, or `none` for what nobody owns. */
  readonly owner?: string;
  readonly customerAnswered?: boolean;
}
export interface ListQuery extends PageRequest {
  readonly scope: ListScope;
  readonly filter: ListFilter;
  readonly order: ListOrder;
  readonly direction: 'ascending' | 'descending';
}

/** People as others name them. */
export interface Directory {
  person(id: string): Promise<Person | undefined>;
  people(ids: readonly string[]): Promise<ReadonlyMap<string, Person>>;
  personByEmail(email: string): Promise<Person | undefined>;
  organisation(id: string): Promise<Organisation | undefined>;
  operatorsOf(queue: string): Promise<readonly { readonly id: string; readonly name: string }[]>;
  /** Changes what a person says about themselves; `null` removes it. */
  updateProfile(
    id: string,
    change: { readonly language?: Person['language']; readonly phone?: string | null },
  ): Promise<Person | undefined>;
}

export interface Configurations {
  /** The current configuration; cached by version. */
  current(): Promise<Configuration>;
}

export interface Uploads {
  reserve(upload: Upload, idempotency?: IdempotencyRecord): Promise<CommitOutcome>;
  find(id: string): Promise<Upload | undefined>;
  findAll(ids: readonly string[]): Promise<ReadonlyMap<string, Upload>>;
  /** Conditional on the state `receiving`, so that a repeated event changes nothing. */
  settle(id: string, to: Pick<Upload, 'state' | 'objectVersion' | 'size'>): Promise<boolean>;
  /** Unlinked or still receiving uploads whose time is over, oldest first. */
  overdue(before: Instant, wanted: PageRequest): Promise<Page<Upload>>;
  /** Forgets an upload that no article links; false when one does. */
  remove(id: string): Promise<boolean>;
}

/** Fills the table with what the tenant's files say. What is there already is not written again. */
export interface Provisioning {
  /** Makes or updates a person with their sign-ins; keeps the language and phone that they have chosen themselves. */
  ensurePerson(person: Person, identities: readonly Identity[]): Promise<void>;
  ensureOrganisation(organisation: Organisation): Promise<void>;
  /** Answers the version that holds exactly these data; a new one when they differ from the current ones. */
  ensureConfiguration(settings: TenantSettings, preset: Preset): Promise<number>;
}

/** Objects in the tenant's bucket. */
export interface Blobs {
  /** A form that lets a browser post exactly this object (DESIGN 4). */
  uploadForm(upload: Upload): Promise<{ readonly url: string; readonly fields: Readonly<Record<string, string>> }>;
  /** A short-lived link pinned to the stored version, always as a download. */
  downloadUrl(upload: Upload): Promise<string>;
  head(key: string): Promise<{ readonly version: string; readonly size: number } | undefined>;
  delete(key: string): Promise<void>;
}

/** What was decided to be sent for one event, and what became of it (DESIGN 5). */
export interface Notification {
  readonly id: string;
  readonly person: string;
  readonly template: string;
  /** Fixed with the list, so that a retry renders the same mail. */
  readonly language: Language;
  readonly state: 'intended' | 'sent' | 'suppressed';
  readonly at?: Instant;
  readonly messageId?: string;
  /** Why nothing was sent; only on `suppressed`. */
  readonly reason?: SuppressionReason;
}
export const suppressionReasons = [
  'unknown-person',
  'disabled',
  'no-address',
  'no-right',
  'invalid-address',
  'rejected',
] as const;
export type SuppressionReason = (typeof suppressionReasons)[number];

/** The right to send one event's mails, for a while: two deliveries at once send one mail each person. */
export interface Lease {
  readonly now: Instant;
  readonly until: Instant;
}
export interface Notifications {
  /**
   * Stores the list unless one is stored already, and takes the lease. Answers the stored list as it stands, or
   * `undefined` while somebody else's lease lasts.
   */
  intend(
    number: string,
    sequence: number,
    wanted: readonly Notification[],
    lease: Lease,
  ): Promise<readonly Notification[] | undefined>;
  settle(number: string, sequence: number, notification: Notification): Promise<void>;
}

/** One outgoing mail, ready to be rendered as MIME. */
export interface Mail {
  readonly notification: string;
  /** When the event happened, so that a retry gives the same mail and mails sort as the ticket went. */
  readonly date: Instant;
  readonly from: { readonly name: string; readonly address: string };
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly language: string;
  /** Groups the mails of one ticket into a thread. */
  readonly thread: string;
}
export type MailOutcome =
  | { readonly kind: 'sent'; readonly messageId: string }
  /** This mail will never be taken; whatever may pass later is thrown instead. */
  | { readonly kind: 'refused'; readonly reason: Extract<SuppressionReason, 'invalid-address' | 'rejected'> };
export interface Mailer {
  send(mail: Mail): Promise<MailOutcome>;
}

/** Tells every consumer that an event was committed. */
export interface EventRelay {
  /** Answers the positions in `events` that at least one consumer's queue did not take. */
  publish(events: readonly { readonly number: string; readonly sequence: number }[]): Promise<readonly number[]>;
}

/** The provider of sign-in, as far as the first people need it. */
export interface UserPool {
  /** Makes the user unless it exists; answers its subject. */
  ensureUser(email: string, name: string): Promise<string>;
}
