import type { Configuration } from '../configuration.ts';
import type { Actor } from '../people/person.ts';
import type { Right } from '../policy.ts';
import type { Instant } from '../text.ts';
import { leaves } from './find-transition.ts';
import { refusal } from './refusal.ts';
import { sideOf } from './side-of.ts';
import { commandNames, fixedActions } from './steps-named.ts';
import type { Ticket } from './ticket.ts';

/**
 * The actions this actor may do to this ticket now, by name: the workflow's own steps first, then those that every desk
 * has. `decide` refuses none of them as not allowed, not now or closed, and every other one.
 */
export const possibleActions = (ticket: Ticket, actor: Actor, configuration: Configuration, now: Instant): string[] => {
  const may = (what: Right) => refusal(ticket, what, what, { actor, configuration, now }) === undefined;
  const { trigger, right } = sideOf(actor);
  const { transitions } = configuration.preset.workflow;
  const steps = may(right) ? transitions.filter((one) => one.by === trigger && leaves(one, ticket)) : [];
  const names = steps.map((step) => step.action).filter((action) => !commandNames.has(action));
  const others = fixedActions.filter((action) => may(action) && (action !== 'release' || ticket.owner !== undefined));
  return [...names, ...others];
};
