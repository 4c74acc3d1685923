import type { JWTPayload } from 'jose';
import type { Cloud } from '../assembly/cloud.ts';
import type { InboxMail } from '../mail/inbox-mail.ts';
import type { UseCount } from '../recorder/recorded-call.ts';
import type { SignInClient } from '../sign-in/client-metadata.ts';
import type { Schedules } from '../sources/create-schedules.ts';
import type { DemoTenant } from '../tenant/read-tenant.ts';

/** The whole product, running on this machine. */
export interface LocalSystem {
  /** Address of the product, `http://localhost:PORT`. */
  readonly url: string;
  /** Where the mails can be read in a browser. */
  readonly inboxUrl: string;
  /** What functions print and how they fail. */
  readonly logPath: string;
  readonly tenant: DemoTenant;
  /** The stacks as they are here, with their local names. */
  readonly cloud: Cloud;
  readonly clients: readonly SignInClient[];
  readonly schedules: Schedules['list'];
  /** An access token for a person (id or address) or an API client (id). */
  token(who: string): Promise<string>;
  /** Any claims, signed by the issuer; for tests of tokens that it would not issue. */
  signed(claims: JWTPayload, type?: string): Promise<string>;
  /** The time that functions live in. */
  now(): Date;
  /** Milliseconds that this time is ahead of the real one. */
  ahead(): number;
  /** Moves it on by an ISO 8601 duration. No schedule runs because of it. */
  advance(duration: string): Date;
  /** Runs a schedule now and waits for its end. */
  runSchedule(name: string): Promise<unknown>;
  /** Waits until stream, queues and functions have nothing left to do. */
  idle(mostSeconds?: number): Promise<void>;
  inbox(): readonly InboxMail[];
  /** The rights that functions used so far. */
  uses(): readonly UseCount[];
  stop(): Promise<void>;
}
