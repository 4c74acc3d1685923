import { call } from '../../scene.ts';
import { attempt } from '../attempt.ts';
import { foreignNumber, pickTicket } from '../pick-ticket.ts';
import type { Way } from './way.ts';

/** Asks it under a key with which they have asked for something else. */
export const underAUsedKey: Way = (scene, action) => {
  const used = scene.view.keyed.filter(({ operation }) => operation === action.operation);
  if (used.length === 0) return undefined;
  const number = pickTicket(scene)?.number ?? foreignNumber(scene);
  return call(scene, { ...attempt(scene, action, number), key: scene.random.pick(used).key ?? '' });
};
