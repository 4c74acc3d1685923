import type { Person } from '#domain/people/person';
import type { LogCode, LogDetails } from '#runtime/log';
import type { Item } from '#store/item';
import type { StoreContext } from '#store/store-context';
import type { Ids } from '#use-cases/ports';
import type { View } from '../actors/view.ts';
import type { Database } from '../database/create-database.ts';
import type { Desk } from '../desks/desk.ts';
import type { Exchange } from '../effects/call.ts';
import type { Perform } from '../effects/effect.ts';
import type { Bucket } from './bucket.ts';
import type { Environment } from './environment.ts';
import type { Process } from './process.ts';
import type { Queue } from './queue.ts';
import type { SentMail } from './simulated-mailer.ts';
import type { Standings } from './standings.ts';
import type { Stream } from './stream.ts';
import type { TicketItems } from './ticket-items.ts';
import type { Wiring } from './wiring.ts';

/** A line that a function wrote into its log. */
export interface LogLine {
  readonly by: string;
  /** The world's step in which the process began. */
  readonly began: number;
  readonly code: LogCode;
  readonly details: LogDetails;
}

/** What a step touched; invariants look there. */
export interface Touched {
  /** Numbers of tickets of which the head, an event or a text was written. */
  readonly tickets: ReadonlySet<string>;
  /** Numbers of tickets of which it was noted who is mailed, or what became of a mail. */
  readonly notified: ReadonlySet<string>;
  /** Calls that were answered. */
  readonly answered: readonly Exchange[];
  readonly mails: readonly SentMail[];
  /** The world has healed and nothing will happen any more; all tickets and calls are touched. */
  readonly final: boolean;
}

/** The start of a step. */
export const nothingTouched = () => ({
  tickets: new Set<string>(),
  notified: new Set<string>(),
  answered: [] as Exchange[],
  mails: [] as SentMail[],
});

/** Everything there is: what runs, what is stored, what is on its way, and what people did and know. */
export interface World {
  /** Milliseconds since 1970; processes' clocks are some minutes off. */
  now: number;
  /** Decisions taken. */
  steps: number;
  /** How often somebody did something. */
  acted: number;
  /** What kind of desk it is. */
  readonly desk: Desk;
  readonly wiring: Wiring;
  readonly tableName: string;
  readonly database: Database;
  readonly clientOf: (perform: Perform, by: () => string) => StoreContext['client'];
  /** What lies in the tickets' partitions, by number and sort key. */
  readonly tickets: Map<string, Map<string, Item>>;
  /** The last looks into them, each until something changes there. */
  readonly looks: Map<string, TicketItems>;
  readonly stream: Stream;
  /** How many changes of the database the stream has taken. */
  changesRead: number;
  readonly queue: Queue;
  readonly bucket: Bucket;
  readonly mails: SentMail[];
  readonly lines: LogLine[];
  /** Every call that anybody made, by its id, in order. */
  readonly history: Map<string, Exchange>;
  /** The calls that are not closed yet. */
  readonly open: Map<string, Exchange>;
  /** Processes that run, or have left effects behind. */
  readonly processes: Map<string, Process>;
  /** Warm copies of functions; a crash ends one. */
  readonly environments: Set<Environment>;
  /** Everybody, as the setup has left them. */
  readonly people: ReadonlyMap<string, Person>;
  /** What people and organisations were and are. */
  readonly standings: Standings;
  /** What each actor was told, by actor. */
  readonly views: Map<string, View>;
  /** Numbers of tickets, as people hear of them. */
  readonly rumours: string[];
  readonly ids: Ids;
  /** How often each kind of fault came to each kind of effect. */
  readonly faults: Map<string, number>;
  /** What the step that runs has touched so far. */
  touched: ReturnType<typeof nothingTouched>;
}
