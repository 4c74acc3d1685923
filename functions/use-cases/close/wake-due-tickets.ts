import type { TicketLists } from '../ports/ticket-lists.ts';
import type { ClockSweepPorts } from './sweep-due.ts';
import { sweepDue } from './sweep-due.ts';

/** Wakes every ticket that waited for a day whose morning has come (R3.10). */
export const wakeDueTickets = (ports: ClockSweepPorts<Pick<TicketLists, 'dueForWaking'>>) =>
  sweepDue(ports, 'wake', ports.lists.dueForWaking);
