import type { Instant } from '../text.ts';
import type { Ticket } from './ticket.ts';

/** Everything that can happen to a ticket; one command makes one event. */
export const eventTypes = [
  'opened',
  'commented',
  'replied',
  'noted',
  'acted',
  'assigned',
  'moved',
  'released',
  'reclassified',
  'closed',
  'woken',
  'linked',
  'disclosed',
  'concealed',
] as const;
export type EventType = (typeof eventTypes)[number];

/** The changeable fields that a requester may know of. */
const publicNames = [
  'state',
  'type',
  'subtype',
  'area',
  'subarea',
  'severity',
  'urgency',
  'regression',
  'environment',
  'priority',
  'plan',
  'window',
  'risk',
  'resolvedAt',
  'closesAt',
  'closedAt',
  'reopensUntil',
  'disclosed',
] as const satisfies readonly (keyof Ticket)[];

/** Those that are the desk's own. */
const deskNames = [
  'queue',
  'owner',
  'responsible',
  'customerAnswered',
  'diagnosedAt',
  'wakesAt',
  'asking',
  'knownError',
  'problem',
] as const satisfies readonly (keyof Ticket)[];

/** The fields of the snapshot that events change. */
export const changeable = [...publicNames, ...deskNames] as const;
export type Changeable = (typeof changeable)[number];

/** Field → old and new value; `null` stands for absent (R1.9). */
export type Changes = { readonly [Field in Changeable]?: Change<NonNullable<Ticket[Field]>> };
export interface Change<Value> {
  readonly from: Value | null;
  readonly to: Value | null;
}

/** Names of the fields a requester may know of, for looking up. */
export const publicFields: ReadonlySet<string> = new Set(publicNames);

/** Points to a text without holding it: the digest is salted and the salt lives with the content. */
export interface ArticleReference {
  readonly id: string;
  readonly digest: string;
  readonly files: number;
  /** It is shown to the end customer too (R5.7). */
  readonly forEndCustomer?: true;
}

/** Who is concerned, as of this event; fixed here so that a late delivery still reaches the right people (DESIGN 5). */
export interface Audience {
  readonly requester: string;
  readonly owner?: string;
  readonly responsible?: string;
  readonly queue: string;
}

/** One line of a ticket's history. Holds no personal text. */
export interface TicketEvent {
  readonly number: string;
  /** 1, 2, 3 … without gaps. */
  readonly sequence: number;
  readonly type: EventType;
  /** The workflow action, on `acted`. */
  readonly action?: string;
  readonly at: Instant;
  /** Id of the person, or `clock`. */
  readonly by: string;
  readonly byRole: string;
  readonly visibility: 'public' | 'internal';
  /** The ticket's publicVersion after this event; only on public events. */
  readonly publicVersion?: number;
  readonly changes: Changes;
  readonly article?: ArticleReference;
  readonly audience: Audience;
  /** What cannot be derived from changes: only on `opened`. */
  readonly opened?: Opened;
  readonly previousHash: string;
  readonly hash: string;
}

/** The parts of the snapshot that are set once. */
export type Opened = Pick<
  Ticket,
  'organisation' | 'requester' | 'openedBy' | 'channel' | 'follows' | 'form' | 'endCustomer' | 'configurationVersion'
>;
