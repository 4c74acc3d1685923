import type { TicketRecord } from '#domain/integrity/ticket-record';
import type { Fault } from '#domain/integrity/violation';
import type { Preset } from '#domain/preset/preset';

/** Something that no command does, and what it must be called; nothing where this ticket gives no occasion. */
export interface Corruption {
  readonly title: string;
  readonly fault: Fault;
  readonly corrupt: (record: TicketRecord, preset: Preset) => TicketRecord | undefined;
}
