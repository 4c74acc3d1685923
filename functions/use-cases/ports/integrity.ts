import type { PresetsInForce } from '#domain/integrity/presets-in-force';
import type { TicketRecord } from '#domain/integrity/ticket-record';
import type { Span } from '#domain/integrity/unmailed-events';
import type { Instant } from '#domain/text';
import type { Page, PageRequest } from '../ports.ts';
import type { RequestEventKey } from './notifications.ts';

/** Tickets as they are stored, for those who check them. */
export interface Inspections {
  /**
   * All that is stored of a ticket; nothing when there is nothing. Each item is as it is now, but a ticket that changes
   * meanwhile is not read in one moment.
   */
  record(number: string): Promise<TicketRecord | undefined>;
  /** Numbers of the tickets of these queues that changed since then, the longest ago first; one may come twice. */
  changedSince(since: Instant, queues: readonly string[], wanted: PageRequest): Promise<Page<string>>;
  /**
   * The events of requests for new people, of that time, of which nobody has decided yet who is mailed. A request that
   * concerns nobody stays among them, and to tell of it again does nothing.
   */
  unmailedRequests(span: Span): Promise<readonly RequestEventKey[]>;
  presetsSince(configurationVersion: number): Promise<PresetsInForce>;
}
