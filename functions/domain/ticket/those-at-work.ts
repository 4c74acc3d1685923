import type { Ticket } from './ticket.ts';

/**
 * Whoever asked for the work, opened it or does it, or did it when the decision was asked for: who approves is somebody
 * else, as four eyes see more (R3.10).
 */
export const thoseAtWork = ({
  requester,
  openedBy,
  owner,
  responsible,
  asking = [],
}: Pick<Ticket, 'requester' | 'openedBy' | 'owner' | 'responsible' | 'asking'>): readonly string[] =>
  [requester, openedBy, owner, responsible, ...asking].filter((person) => person !== undefined);
