import type { Result } from '../../result.ts';
import { fail, ok } from '../../result.ts';
import type { DecisionContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { enterState } from '../enter-state.ts';
import type { Failure } from '../failure.ts';
import { findTransition } from '../find-transition.ts';
import { refusal } from '../refusal.ts';
import type { Ticket } from '../ticket.ts';

/** The clock ends a wait for a day in its morning, by this very snapshot and no earlier one (R3.10). */
export const wake = (ticket: Ticket, context: DecisionContext): Result<Draft, Failure> => {
  const refused = refusal(ticket, 'wake', 'wake', context);
  if (refused) return fail(refused);
  const transition = findTransition(context.configuration.preset.workflow, ticket, 'wake', 'clock');
  const due = ticket.wakesAt !== undefined && ticket.wakesAt <= context.now;
  if (!transition || !due) return fail({ reason: 'not-now', action: 'wake', state: ticket.state });
  return ok({ type: 'woken', visibility: 'public', patch: enterState(ticket, transition, context) });
};
