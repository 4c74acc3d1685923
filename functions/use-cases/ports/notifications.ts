import type { Instant, Language } from '#domain/text';

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
/** Where an event is found: of a ticket, or of a request for a new person. */
export type EventKey = TicketEventKey | RequestEventKey;
export interface TicketEventKey {
  readonly number: string;
  readonly sequence: number;
}
/** `sequence`: 1 when somebody is asked for and has to wait, 2 when it is decided. */
export interface RequestEventKey {
  readonly request: string;
  readonly sequence: 1 | 2;
}

/** By a ticket's number, or by a request's id. */
export interface Notifications {
  /**
   * Stores the list unless one is stored already, and takes the lease. Answers the stored list as it stands, or
   * `undefined` while somebody else's lease lasts. Where nobody is wanted and nothing is stored, nothing is written.
   */
  intend(
    number: string,
    sequence: number,
    wanted: readonly Notification[],
    lease: Lease,
  ): Promise<readonly Notification[] | undefined>;
  /** The mails of a stored list, each with what became of it. */
  asTheyStand(number: string, sequence: number, listed: readonly Notification[]): Promise<readonly Notification[]>;
  /** Keeps that nobody is mailed of an event, unless a list is stored already. */
  intendNone(number: string, sequence: number): Promise<void>;
  /** Keeps what became of a mail, unless that is noted already; only that it was sent replaces what is noted. */
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
