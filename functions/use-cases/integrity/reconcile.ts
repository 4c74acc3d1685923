import { unmailedEvents } from '#domain/integrity/unmailed-events';
import type { Violation } from '#domain/integrity/violation';
import type { Preset } from '#domain/preset/preset';
import type { TicketEvent } from '#domain/ticket/event';
import type { Inspections } from '../ports/integrity.ts';
import type { Clock, Configurations, EventRelay } from '../ports.ts';
import { type Sweep, sweep } from '../sweep.ts';
import { type Inspection, inspectTicket } from './inspect-ticket.ts';

export interface ReconcilePorts {
  readonly inspections: Inspections;
  readonly configurations: Configurations;
  readonly relay: EventRelay;
  readonly clock: Clock;
  readonly report: {
    /** Something is wrong that nobody but a person can put right. */
    violated(violation: Violation): void;
    /** The event was lost on its way, and is told again. */
    told(event: Pick<TicketEvent, 'number' | 'sequence'>): void;
  };
}

const pageSize = 200;
const hour = 3_600_000;

/** Longer than a run may fail for a weekend; tickets that did not change since were checked before. */
const lookBackHours = 72;

/** The stream keeps an event for a day. What was not mailed by then is no longer on its way. */
const lostAfterHours = 25;

/** As many as one call to a queue takes. */
const most = 10;

/**
 * Checks each ticket that changed lately, tells what is wrong, and tells the consumers again of events that never
 * reached them (FAULTS 2.4, 4). It changes no ticket: what is wrong in a history is for people to judge. It may run
 * late, twice or at once with another, as consumers take an event once.
 */
export const reconcile =
  (ports: ReconcilePorts) =>
  async (mayGoOn: () => boolean): Promise<Sweep> => {
    const { preset } = await ports.configurations.current();
    const now = Date.parse(ports.clock.now());
    const since = hoursBefore(now, lookBackHours);
    return sweep({
      page: (cursor) => {
        const wanted = { limit: pageSize, ...(cursor && { cursor }) };
        return ports.inspections.changedSince(since, Object.keys(preset.queues), wanted);
      },
      work: async (number) => {
        const inspection = await inspectTicket(ports)(number);
        if (!inspection) return 'gone';
        for (const violation of inspection.violations) ports.report.violated(violation);
        const told = await tellAgain(ports, inspection, preset, now);
        if (inspection.violations.length > 0) return 'violated';
        return told > 0 ? 'told-again' : 'whole';
      },
      mayGoOn,
    });
  };

const hoursBefore = (now: number, hours: number): string => new Date(now - hours * hour).toISOString();

const tellAgain = async (
  { relay, report }: ReconcilePorts,
  { record }: Inspection,
  { workflow }: Preset,
  now: number,
): Promise<number> => {
  const span = { from: hoursBefore(now, lookBackHours), until: hoursBefore(now, lostAfterHours) };
  const lost = unmailedEvents(record, workflow, span).map(({ number, sequence }) => ({ number, sequence }));
  for (let start = 0; start < lost.length; start += most) {
    const some = lost.slice(start, start + most);
    const refused = await relay.publish(some);
    if (refused.length > 0) throw new Error('A queue did not take an event that is to be told again.');
    for (const event of some) report.told(event);
  }
  return lost.length;
};
