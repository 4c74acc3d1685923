import { isEnd } from '../../../oracle/is-end.ts';
import { attempt, send } from '../attempt.ts';
import { pickTicket } from '../pick-ticket.ts';
import type { Way } from './way.ts';

/** Asks whatever their part is and whatever state the ticket is in. */
export const asItComes: Way = (scene, action) => {
  const ticket = pickTicket(scene, ({ state }) => !isEnd(scene.world.desk, state));
  if (action.contract.path && !ticket) return undefined;
  return send(scene, action, attempt(scene, action, ticket?.number ?? ''));
};
