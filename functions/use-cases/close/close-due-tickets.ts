import type { TicketLists } from '../ports/ticket-lists.ts';
import type { ClockSweepPorts } from './sweep-due.ts';
import { sweepDue } from './sweep-due.ts';

/** Closes every ticket whose silence is over (R3.5). */
export const closeDueTickets = (ports: ClockSweepPorts<Pick<TicketLists, 'dueForClosing'>>) =>
  sweepDue(ports, 'close', ports.lists.dueForClosing);
