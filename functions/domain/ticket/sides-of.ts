import type { Actor } from '../people/person.ts';
import { isStaff } from '../people/person.ts';
import type { Right } from '../policy.ts';
import type { Trigger } from '../preset/preset.ts';

/** A side on which an actor may pull triggers of the workflow, and the right that it takes. */
export interface Side {
  readonly trigger: Trigger;
  readonly right: Right;
}

const desk: Side = { trigger: 'operator', right: 'act' };
const outside: Side = { trigger: 'requester', right: 'confirm' };
const approval: Side = { trigger: 'approver', right: 'approve' };

/** The sides on which an actor stands; whether they have the right of one is for the policy to say. */
export const sidesOf = (actor: Actor): readonly Side[] => [isStaff(actor) ? desk : outside, approval];
