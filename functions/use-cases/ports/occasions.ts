import type { Configuration } from '#domain/configuration';
import type { TicketEvent } from '#domain/ticket/event';
import type { StoredTicket } from '../ports.ts';
import type { Notification, TicketEventKey } from './notifications.ts';

/** All from which it is decided who is mailed about an event, and in which words. */
export interface StoredOccasion extends StoredTicket {
  readonly event: TicketEvent;
  readonly configuration: Configuration;
  /** The mails as they were decided on, once they were; what became of them stands elsewhere. */
  readonly listed?: readonly Notification[];
}

export interface Occasions {
  /** All of it in one round trip; `undefined` when there is no such event, or its command is still being written. */
  find(key: TicketEventKey): Promise<StoredOccasion | undefined>;
}
