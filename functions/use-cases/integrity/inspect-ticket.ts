import { checkTicket } from '#domain/integrity/check-ticket';
import type { TicketRecord } from '#domain/integrity/ticket-record';
import type { Violation } from '#domain/integrity/violation';
import type { Inspections } from '../ports/integrity.ts';

export interface InspectionPorts {
  readonly inspections: Pick<Inspections, 'record' | 'presetsSince'>;
}

/** A ticket as it was found, with what is wrong in it. */
export interface Inspection {
  readonly record: TicketRecord;
  readonly violations: readonly Violation[];
}

/**
 * Checks one ticket against the invariants (FAULTS 4). A command that is just being written may look like a fault, so
 * only what a second reading finds again counts. Answers nothing when there is no such ticket.
 */
export const inspectTicket =
  (ports: InspectionPorts) =>
  async (number: string): Promise<Inspection | undefined> => {
    const first = await look(ports, number);
    if (!first || first.violations.length === 0) return first;
    const second = await look(ports, number);
    if (!second) return undefined;
    const found = new Set(first.violations.map(nameOf));
    return { ...second, violations: second.violations.filter((violation) => found.has(nameOf(violation))) };
  };

const look = async ({ inspections }: InspectionPorts, number: string): Promise<Inspection | undefined> => {
  const record = await inspections.record(number);
  if (!record) return undefined;
  const presets = await inspections.presetsSince(record.events[0]?.opened?.configurationVersion ?? 1);
  return { record, violations: checkTicket(record, presets) };
};

const nameOf = ({ fault, sequence, upload, field }: Violation): string =>
  JSON.stringify([fault, sequence, upload, field]);
