import type { Configuration } from '#domain/configuration';
import { theClock } from '#domain/people/person';
import { inParallel } from '../in-parallel.ts';
import type { Resolution } from '../ports/resolutions.ts';
import type { IdempotencyRecord, StoredTicket } from '../ports.ts';
import { changeTicket } from '../tickets/change-ticket.ts';
import type { ClockPorts } from './take-clock-step.ts';

const width = 4;

/** Longer than any round may take to come again. */
const keptMilliseconds = 30 * 86_400_000;

/** Nothing to do (any more): unlinked, elsewhere in its workflow, ended, or resolved by an earlier round. */
const settled: ReadonlySet<string> = new Set(['not-found', 'not-now', 'closed', 'repeated']);

/**
 * Resolves these tickets with their problem; whether none failed. The key is made of problem, event and ticket, so that a
 * ticket that its requester has reopened since is not resolved a second time.
 */
export const resolveSome = async (
  ports: ClockPorts,
  configuration: Configuration,
  { problem, sequence }: Resolution,
  incidents: readonly StoredTicket[],
): Promise<boolean> => {
  const outcomes = await inParallel(incidents, width, async (stored) => {
    const { number } = stored.ticket;
    const command = { kind: 'resolve', problem } as const;
    const record = (event: { readonly sequence: number }): { idempotency: IdempotencyRecord } => ({
      idempotency: {
        person: theClock.id,
        route: 'resolveLinked',
        key: `${problem} ${sequence} ${number}`,
        bodyHash: problem,
        status: 200,
        number,
        sequence: event.sequence,
        expiresAt: new Date(Date.parse(ports.clock.now()) + keptMilliseconds).toISOString(),
      },
    });
    try {
      const changed = await changeTicket(ports)(number, stored, { actor: theClock, configuration, command, record });
      return changed.ok || settled.has(changed.failure.reason);
    } catch {
      return false;
    }
  });
  return outcomes.every(Boolean);
};
