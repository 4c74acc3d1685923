import type { Configuration } from '../configuration.ts';
import type { Actor } from '../people/person.ts';
import { isStaff } from '../people/person.ts';
import type { Right } from '../policy.ts';
import { leaves } from './find-transition.ts';
import { refusal } from './refusal.ts';
import { commandNames } from './steps-named.ts';
import type { Ticket } from './ticket.ts';

const fixed = [
  'comment',
  'reply',
  'note',
  'assign',
  'move',
  'release',
  'reclassify',
] as const satisfies readonly Right[];

/**
 * The actions this actor may do to this ticket now, by name: the workflow's own steps first, then those that every desk has.
 * `decide` refuses none of them as not allowed, not now or closed, and every other one.
 */
export const possibleActions = (ticket: Ticket, actor: Actor, configuration: Configuration): string[] => {
  const may = (right: Right) => refusal(ticket, right, right, { actor, configuration }) === undefined;
  const side = isStaff(actor) ? 'operator' : 'requester';
  const steps = may(side === 'operator' ? 'act' : 'confirm')
    ? configuration.preset.workflow.transitions.filter((arrow) => arrow.by === side && leaves(arrow, ticket))
    : [];
  const names = steps.map((step) => step.action).filter((action) => !commandNames.has(action));
  const others = fixed.filter((action) => may(action) && (action !== 'release' || ticket.owner !== undefined));
  return [...names, ...others];
};
