import type { Configuration } from '#domain/configuration';
import { theClock } from '#domain/people/person';
import type { CivilCalendar } from '#domain/ticket/context';
import type { Clock, Tickets } from '../ports.ts';
import { changeTicket } from '../tickets/change-ticket.ts';

export interface ClosingPorts {
  readonly tickets: Pick<Tickets, 'find' | 'commit'>;
  readonly clock: Clock;
  readonly calendar: CivilCalendar;
}

/** `not-due`: somebody wrote, or another sweep was faster. */
export type Closing = 'closed' | 'not-due';

const notDue: ReadonlySet<string> = new Set(['not-found', 'not-now', 'closed']);

/**
 * Closes a resolved ticket whose silence is over (R3.5). The list only proposed it: the decision is taken on the base
 * item and written under its version, so that a comment that races with it wins or loses whole.
 */
export const closeTicket = async (
  ports: ClosingPorts,
  number: string,
  configuration: Configuration,
): Promise<Closing> => {
  const stored = await ports.tickets.find(number);
  const change = { actor: theClock, configuration, command: { kind: 'close' } } as const;
  const closed = await changeTicket(ports)(number, stored, change);
  if (closed.ok) return 'closed';
  if (notDue.has(closed.failure.reason)) return 'not-due';
  throw new Error(`The ticket could not be closed: ${closed.failure.reason}.`);
};
