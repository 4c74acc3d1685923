import type { Configuration } from '#domain/configuration';
import { theClock } from '#domain/people/person';
import type { CivilCalendar } from '#domain/ticket/context';
import type { Clock, Tickets } from '../ports.ts';
import { changeTicket } from '../tickets/change-ticket.ts';

export interface ClockPorts {
  readonly tickets: Pick<Tickets, 'find' | 'commit'>;
  readonly clock: Clock;
  readonly calendar: CivilCalendar;
}

const doneBy = { close: 'closed', wake: 'woken' } as const;

/** What the clock does to a ticket: closes it after silence (R3.5), or wakes it on its day (R3.10). */
export type ClockStep = keyof typeof doneBy;

/** `not-due`: somebody wrote, or another sweep was faster. */
export type ClockStepTaken = (typeof doneBy)[ClockStep] | 'not-due';

const notDue: ReadonlySet<string> = new Set(['not-found', 'not-now', 'closed']);

/**
 * Does to a ticket what its time has come for. The list only proposed it: the decision is taken on the base item and
 * written under its version, so that a comment that races with it wins or loses whole.
 */
export const takeClockStep = async (
  ports: ClockPorts,
  number: string,
  configuration: Configuration,
  kind: ClockStep,
): Promise<ClockStepTaken> => {
  const stored = await ports.tickets.find(number);
  const changed = await changeTicket(ports)(number, stored, { actor: theClock, configuration, command: { kind } });
  if (changed.ok) return doneBy[kind];
  if (notDue.has(changed.failure.reason)) return 'not-due';
  throw new Error(`The clock could not ${kind} the ticket: ${changed.failure.reason}.`);
};
