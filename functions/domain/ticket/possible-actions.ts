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

type Named = (typeof fixedActions)[number];

/**
 * Nobody gives back what nobody owns, nothing is linked but what problems may have caused, and only what has an end
 * customer is released to one.
 */
const occasions: Partial<Record<Named, (ticket: Ticket, { preset }: Configuration) => boolean>> = {
  release: ({ owner }) => owner !== undefined,
  link: (ticket, { preset }) => hasProblems(preset) && !isProblem(preset, ticket),
  disclose: ({ endCustomer, disclosed }) => endCustomer !== undefined && !disclosed,
  conceal: ({ disclosed }) => disclosed === true,
};

const hasOccasion = (action: Named, ticket: Ticket, configuration: Configuration): boolean =>
  occasions[action]?.(ticket, configuration) ?? true;
