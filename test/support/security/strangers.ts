import { cast } from '../http-cast.ts';
import type { Caller } from '../http-world.ts';

const { bruno, otherAnna, otherRita, otherRobot, otto, dario, dora } = cast;

/** Everybody who has no business with a ticket of Anna's on the queue `students`. */
export const strangers: readonly Caller[] = [bruno, otherAnna, otherRita, otherRobot, otto, dario, dora, null];

/** Those among them who open and comment. */
export const requesters = [bruno, otherAnna, otherRita];

/** Those who are let in nowhere. */
export const outside: readonly Caller[] = [dario, dora, null];

/** What somebody is to a ticket of Anna's on the queue `students`. */
export const relationOf = (who: Caller): string => {
  if (!who) return 'anonymous';
  if (who.disabled) return 'disabled';
  if (who.organisation === undefined) return 'operator of another queue';
  return who.organisation === 'aurora' ? 'same organisation' : 'another organisation';
};

/** Each of them must be tried on each field. */
export const relations = [
  'another organisation',
  'anonymous',
  'disabled',
  'operator of another queue',
  'same organisation',
].toSorted();
