import type { Configuration } from '#domain/configuration';
import type { EndCustomer } from '#domain/end-customers/end-customer';
import type { Organisation } from '#domain/people/organisation';
import type { Member, Person } from '#domain/people/person';
import type { Result } from '#domain/result';
import type { Instant } from '#domain/text';
import type { Article, InternalNote, PublicArticle } from '#domain/ticket/article';
import type { TicketEvent } from '#domain/ticket/event';
import type { Ticket } from '#domain/ticket/ticket';
import type { EventKey } from './ports/notifications.ts';

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
  readonly person: Member;
  readonly organisation?: Organisation;
  readonly configuration: Configuration;
  /** The head of the ticket in the path, when it exists; visibility is not judged yet. */
  readonly ticket?: StoredTicket;
  /** An unexpired record under the caller's idempotency key. */
  readonly repeated?: IdempotencyRecord;
}

/**
 * A snapshot with the subject that lists and mails show; the subject is personal text, so it is no part of `Ticket`.
 */
export interface StoredTicket {
  readonly ticket: Ticket;
  readonly subject: string;
}

export interface Sessions {
  /** `undefined` when that identity is nobody's (any more). `person` checks of disabled and role are the caller's. */
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
  /** The event resolves a problem, and what is linked to it is to be resolved after it. */
  readonly resolvesLinked?: true;
  /** Another ticket that must still be in the version in which it was looked at; else the outcome is stale. */
  readonly holds?: { readonly number: string; readonly version: number } | undefined;
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
  history(number: string, wanted: WalkRequest & { publicOnly: boolean }): Paged<TicketEvent>;
  publicArticles(number: string, wanted: WalkRequest): Paged<PublicArticle>;
  /** Public articles and internal notes merged by sequence; for staff only. */
  allArticles(number: string, wanted: WalkRequest): Paged<PublicArticle | InternalNote>;
  description(number: string): Promise<PublicArticle | undefined>;
}
export interface PageRequest {
  readonly limit: number;
  readonly cursor?: string;
}
export type Direction = 'ascending' | 'descending';
/** A page of what happened to a ticket; oldest first unless `descending`. */
export interface WalkRequest extends PageRequest {
  readonly direction?: Direction;
}

/** People as others name them. */
export interface Directory {
  person(id: string): Promise<Person | undefined>;
  people(ids: readonly string[]): Promise<ReadonlyMap<string, Person>>;
  /** What people are called, to be shown; may be a minute old, so nothing is decided on it. */
  names(ids: readonly string[]): Promise<ReadonlyMap<string, Pick<Person, 'id' | 'name'>>>;
  organisation(id: string): Promise<Organisation | undefined>;
  /** Somebody with the organisation that they belong to. */
  memberByEmail(email: string): Promise<Pick<Session, 'person' | 'organisation'> | undefined>;
  /** An end customer of a partner, as the registry has it now. */
  endCustomer(id: string): Promise<EndCustomer | undefined>;
  /** What end customers are called, to be shown; may be a minute old like `names`. */
  endCustomerNames(ids: readonly string[]): Promise<ReadonlyMap<string, Pick<EndCustomer, 'id' | 'name'>>>;
  operatorsOf(queue: string): Promise<readonly { readonly id: string; readonly name: string }[]>;
  /** Who has the role and is not out, of one organisation where it is named; who got it a moment ago may be missing. */
  withRole(role: Person['role'], organisation?: string): Promise<readonly Pick<Person, 'id'>[]>;
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

/** Configurations that were in force once; none changes after it was stored. */
export interface PastConfigurations {
  at(version: number): Promise<Configuration>;
}

/** Tells every consumer that an event was committed. */
export interface EventRelay {
  /** Answers the positions in `events` that at least one consumer's queue did not take. */
  publish(events: readonly EventKey[]): Promise<readonly number[]>;
}
