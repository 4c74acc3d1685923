import { type Span, unmailedEvents } from '#domain/integrity/unmailed-events';
import type { Violation } from '#domain/integrity/violation';
import type { Preset } from '#domain/preset/preset';
import type { Inspections } from '../ports/integrity.ts';
import type { Clock, Configurations } from '../ports.ts';
import { type Sweep, sweep } from '../sweep.ts';
import { type Inspection, inspectTicket } from './inspect-ticket.ts';
import { type TellingPorts, tellAgain } from './tell-again.ts';
import { tellOfRequests } from './tell-of-requests.ts';

export interface ReconcilePorts extends TellingPorts {
  readonly inspections: Inspections;
  readonly configurations: Configurations;
  readonly clock: Clock;
  readonly report: TellingPorts['report'] & {
    /** Something is wrong that nobody but a person can put right. */
    violated(violation: Violation): void;
  };
}

const pageSize = 200;
const hour = 3_600_000;

/** Longer than a run may fail for a weekend; tickets that did not change since were checked before. */
const lookBackHours = 72;

/** The stream keeps an event for a day. What was not mailed by then is no longer on its way. */
const lostAfterHours = 25;

/**
 * Checks each ticket that changed lately, tells what is wrong, and tells the consumers again of events that never
 * reached them (FAULTS 2.4, 4), those of requests for new people too. It changes no ticket: what is wrong in a history is
 * for people to judge. It may run late, twice or at once with another, as consumers take an event once.
 */
export const reconcile =
  (ports: ReconcilePorts) =>
  async (mayGoOn: () => boolean): Promise<Sweep> => {
    const { preset } = await ports.configurations.current();
    const now = Date.parse(ports.clock.now());
    const since = hoursBefore(now, lookBackHours);
    const swept = await sweep({
      page: (cursor) => {
        const wanted = { limit: pageSize, ...(cursor && { cursor }) };
        return ports.inspections.changedSince(since, Object.keys(preset.queues), wanted);
      },
      work: async (number) => {
        const inspection = await inspectTicket(ports)(number);
        if (!inspection) return 'gone';
        for (const violation of inspection.violations) ports.report.violated(violation);
        const told = await tellOf(ports, inspection, preset, now);
        if (inspection.violations.length > 0) return 'violated';
        return told > 0 ? 'told-again' : 'whole';
      },
      mayGoOn,
    });
    const requests = await tellOfRequests(ports, spanOf(now), mayGoOn);
    return {
      finished: swept.finished && requests.finished,
      counts: { ...swept.counts, ...requests.counts },
      failures: [...swept.failures, ...requests.failures],
    };
  };

const hoursBefore = (now: number, hours: number): string => new Date(now - hours * hour).toISOString();

/** When an event was made that is on its way no more, and that nobody has given up. */
const spanOf = (now: number): Span => ({
  from: hoursBefore(now, lookBackHours),
  until: hoursBefore(now, lostAfterHours),
});

const tellOf = async (ports: ReconcilePorts, { record }: Inspection, preset: Preset, now: number): Promise<number> => {
  const lost = unmailedEvents(record, preset, spanOf(now)).map(({ number, sequence }) => ({ number, sequence }));
  await tellAgain(ports, lost);
  return lost.length;
};
