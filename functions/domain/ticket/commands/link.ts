import { hasProblems } from '../../catalogue/has-problems.ts';
import { isProblem } from '../../catalogue/is-problem.ts';
import type { Result } from '../../result.ts';
import { fail, ok } from '../../result.ts';
import type { LinkCommand } from '../command.ts';
import type { DecisionContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import type { Failure } from '../failure.ts';
import { invalid } from '../failure.ts';
import { refusal } from '../refusal.ts';
import type { Ticket } from '../ticket.ts';

/**
 * Says which problem caused the ticket, or takes that back (R3.10); whether there is such a problem was checked by the
 * use case. A link never goes from one problem to another at once: a command touches two tickets, not three.
 */
export const link = (ticket: Ticket, { problem }: LinkCommand, context: DecisionContext): Result<Draft, Failure> => {
  const { preset } = context.configuration;
  if (!hasProblems(preset)) return fail({ reason: 'not-found' });
  const refused = refusal(ticket, 'link', 'link', context);
  if (refused) return fail(refused);
  if (isProblem(preset, ticket)) return fail({ reason: 'not-now', action: 'link', state: ticket.state });
  if (problem === (ticket.problem ?? null)) return fail(invalid('/problem', 'nothing-to-change'));
  if (problem !== null && ticket.problem !== undefined) return fail(invalid('/problem', 'linked-to-a-problem'));
  return ok({ type: 'linked', visibility: 'internal', patch: { problem, customerAnswered: false } });
};
