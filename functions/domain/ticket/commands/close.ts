import type { Result } from '../../result.ts';
import { fail, ok } from '../../result.ts';
import type { DecisionContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import { enterState } from '../enter-state.ts';
import type { Failure } from '../failure.ts';
import { findTransition } from '../find-transition.ts';
import { refusal } from '../refusal.ts';
import type { Ticket } from '../ticket.ts';

/** The clock closes a ticket whose silence is over, by this very snapshot and no earlier one (R3.5). */
export const close = (ticket: Ticket, context: DecisionContext): Result<Draft, Failure> => {
  const refused = refusal(ticket, 'close', 'close', context);
  if (refused) return fail(refused);
  const transition = findTransition(context.configuration.preset.workflow, ticket, 'close', 'clock');
  const due = ticket.closesAt !== undefined && ticket.closesAt <= context.now;
  if (!transition || !due) return fail({ reason: 'not-now', action: 'close', state: ticket.state });
  return ok({ type: 'closed', visibility: 'public', patch: enterState(ticket, transition, context) });
};
