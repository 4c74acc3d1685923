import { hasProblems } from '../catalogue/has-problems.ts';
import { isProblem } from '../catalogue/is-problem.ts';
import type { Configuration } from '../configuration.ts';
import type { Actor } from '../people/person.ts';
import type { Right } from '../policy.ts';
import type { Instant } from '../text.ts';
import { possibleSteps } from './possible-steps.ts';
import { refusal } from './refusal.ts';
import { fixedActions } from './steps-named.ts';
import type { Ticket } from './ticket.ts';

/**
 * The actions this actor may do to this ticket now, by name: the workflow's own steps first, then those that every desk
 * has. `decide` refuses none of them as not allowed, not now or closed, and every other one.
 */
export const possibleActions = (ticket: Ticket, actor: Actor, configuration: Configuration, now: Instant): string[] => {
  const context = { actor, configuration, now };
  const may = (what: Right) => refusal(ticket, what, what, context) === undefined;
  const others = fixedActions.filter((action) => may(action) && hasOccasion(action, ticket, configuration));
  return [...possibleSteps(ticket, context).map(({ action }) => action), ...others];
};

/** Nobody gives back what nobody owns, and nothing is linked but what problems may have caused. */
const hasOccasion = (action: (typeof fixedActions)[number], ticket: Ticket, { preset }: Configuration): boolean => {
  if (action === 'release') return ticket.owner !== undefined;
  return action !== 'link' || (hasProblems(preset) && !isProblem(preset, ticket));
};
