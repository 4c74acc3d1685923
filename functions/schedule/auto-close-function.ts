import type { Log } from '#runtime/log';
import { closeDueTickets } from '#use-cases/close/close-due-tickets';
import { type ResolvingPorts, resolveLinkedTickets } from '#use-cases/close/resolve-linked-tickets';
import type { ClockSweepPorts } from '#use-cases/close/sweep-due';
import { wakeDueTickets } from '#use-cases/close/wake-due-tickets';
import type { TicketLists } from '#use-cases/ports/ticket-lists';
import { sweepInTurn } from '#use-cases/sweep-in-turn';
import { sweepFunction } from './sweep-function.ts';

export type AutoClosePorts = ResolvingPorts &
  ClockSweepPorts<Pick<TicketLists, 'dueForClosing' | 'dueForWaking' | 'incidents'>> & { readonly log: Log };

/**
 * Every fifteen minutes: wakes what waited for this morning, resolves what resolved problems have caused (R3.10), and
 * closes what has been silent for the tenant's number of days (R3.5).
 */
export const autoCloseFunction = (ports: AutoClosePorts) =>
  sweepFunction({
    sweep: sweepInTurn([wakeDueTickets(ports), resolveLinkedTickets(ports), closeDueTickets(ports)]),
    log: ports.log,
    failed: { code: 'clock-step-failed', details: (number) => ({ number }) },
  });
