import { isStaff } from '#domain/people/person';
import { attempt, send } from '../attempt.ts';
import { pickTicket } from '../pick-ticket.ts';
import type { Way } from './way.ts';

/** Asks it on a version that the ticket had long ago, or says nothing of versions. */
export const onAnOldVersion: Way = (scene, action) => {
  const ticket = action.contract.ifMatch && pickTicket(scene);
  if (!ticket) return undefined;
  const { ifMatch: _current, ...wanted } = attempt(scene, action, ticket.number);
  if (scene.random.chance(0.5)) return send(scene, action, wanted);
  return send(scene, action, { ...wanted, ifMatch: isStaff(scene.who) ? '"0"' : '"p0"' });
};
