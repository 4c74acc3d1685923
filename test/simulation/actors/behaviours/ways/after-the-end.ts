import { isEnd } from '../../../oracle/is-end.ts';
import { nowOf } from '../../../oracle/now-of.ts';
import type { Scene } from '../../scene.ts';
import { attempt, send } from '../attempt.ts';
import type { Way } from './way.ts';

/** Tickets that they know and that are closed, whether or not they have heard so. */
export const endedTickets = ({ view, world }: Scene): string[] =>
  [...view.tickets.keys()].filter((number) => isEnd(world.desk, nowOf(world, number)?.state));

/** Asks it of a ticket that is closed. */
export const afterTheEnd: Way = (scene, action) => {
  if (!action.contract.path || action.method === 'GET') return undefined;
  const ended = endedTickets(scene);
  return ended.length === 0 ? undefined : send(scene, action, attempt(scene, action, scene.random.pick(ended)));
};
