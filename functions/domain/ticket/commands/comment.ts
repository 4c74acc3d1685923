import type { Result } from '../../result.ts';
import { fail, ok } from '../../result.ts';
import type { DecisionContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { enterState } from '../enter-state.ts';
import type { Failure } from '../failure.ts';
import { invalid } from '../failure.ts';
import { findTransition } from '../find-transition.ts';
import { refusal } from '../refusal.ts';
import { reopeningOf } from '../reopening-of.ts';
import type { Ticket } from '../ticket.ts';

/**
 * A message of the requester's side: it moves the ticket where somebody waited for it, reopens one that ended not long
 * ago (R3.10), else it leaves a mark (R3.6).
 */
export const comment = (ticket: Ticket, context: DecisionContext): Result<Draft, Failure> => {
  const refused = refusal(ticket, 'comment', 'comment', context);
  if (refused) return fail(refused);
  if (!context.article) return fail(invalid('/text', 'text-required'));
  const { workflow } = context.configuration.preset;
  const reopened = reopeningOf(workflow, ticket, context.now);
  const way = reopened ? { to: reopened } : findTransition(workflow, ticket, 'comment', 'requester');
  const patch = way ? enterState(ticket, way, context) : { customerAnswered: true };
  return ok({ type: 'commented', visibility: 'public', patch });
};
