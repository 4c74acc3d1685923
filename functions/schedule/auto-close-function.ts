import type { Log } from '#runtime/log';
import { type ClosingSweepPorts, closeDueTickets } from '#use-cases/close/close-due-tickets';
import { sweepFunction } from './sweep-function.ts';

export type AutoClosePorts = ClosingSweepPorts & { readonly log: Log };

/** Every fifteen minutes: closes what has been silent for the tenant's number of days (R3.5). */
export const autoCloseFunction = (ports: AutoClosePorts) =>
  sweepFunction({
    sweep: closeDueTickets(ports),
    log: ports.log,
    failed: { code: 'ticket-not-closed', details: (number) => ({ number }) },
  });
