import type { Ticket } from './ticket.ts';

/** Whoever asked for the work, opened it or does it: who approves is somebody else, as four eyes see more (R3.10). */
export const thoseAtWork = ({
  requester,
  openedBy,
  owner,
  responsible,
}: Pick<Ticket, 'requester' | 'openedBy' | 'owner' | 'responsible'>): readonly string[] =>
  [requester, openedBy, owner, responsible].filter((person) => person !== undefined);
