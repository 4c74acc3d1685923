import type { TicketRecord } from '#domain/integrity/ticket-record';
import type { Preset } from '#domain/preset/preset';
import type { TicketEvent } from '#domain/ticket/event';
import { headOf, resealed } from '../honest-record.ts';

type Forge = (event: TicketEvent, at: number) => TicketEvent;

/** A liar who knows how the chain is made: every hash fits, and the head follows the forged history. */
export const rewritten = (record: TicketRecord, preset: Preset, events: readonly TicketEvent[]): TicketRecord => {
  const sealed = resealed(events);
  return { ...record, events: sealed, head: headOf(sealed, preset) };
};

/** Forges events one by one; nothing where there is nothing to forge. */
export const forged = (record: TicketRecord, preset: Preset, forge: Forge): TicketRecord | undefined => {
  const events = record.events.map(forge);
  return events.every((event, at) => event === record.events[at]) ? undefined : rewritten(record, preset, events);
};

/** The event with other changes beside its own. */
export const changing = (event: TicketEvent, changes: object): TicketEvent => ({
  ...event,
  changes: { ...event.changes, ...changes },
});
