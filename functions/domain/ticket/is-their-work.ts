import type { Ticket } from './ticket.ts';

/** Whether somebody asked for the work, or does it: whoever approves is somebody else, as four eyes see more (R3.10). */
export const isTheirWork = ({ requester, openedBy, owner, responsible }: Ticket, person: string): boolean =>
  [requester, openedBy, owner, responsible].includes(person);
