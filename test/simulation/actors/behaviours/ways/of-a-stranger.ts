import { attempt, send } from '../attempt.ts';
import { foreignNumber } from '../pick-ticket.ts';
import type { Way } from './way.ts';

/** Asks it of a ticket of which they were never told. */
export const ofAStranger: Way = (scene, action) =>
  action.contract.path && send(scene, action, attempt(scene, action, foreignNumber(scene)));
