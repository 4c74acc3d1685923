import type { Result } from '../../result.ts';
import { fail, ok } from '../../result.ts';
import type { ResolveCommand } from '../command.ts';
import type { DecisionContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { enterState } from '../enter-state.ts';
import type { Failure } from '../failure.ts';
import { findTransition } from '../find-transition.ts';
import { refusal } from '../refusal.ts';
import type { Ticket } from '../ticket.ts';

/** The clock resolves a ticket with the problem that caused it, if it is still linked to it (R3.10). */
export const resolve = (
  ticket: Ticket,
  { problem }: ResolveCommand,
  context: DecisionContext,
): Result<Draft, Failure> => {
  const refused = refusal(ticket, 'resolve', 'resolve', context);
  if (refused) return fail(refused);
  const transition = findTransition(context.configuration.preset.workflow, ticket, 'resolve', 'clock');
  if (!transition || ticket.problem !== problem)
    return fail({ reason: 'not-now', action: 'resolve', state: ticket.state });
  return ok({ type: 'acted', action: 'resolve', visibility: 'public', patch: enterState(ticket, transition, context) });
};
