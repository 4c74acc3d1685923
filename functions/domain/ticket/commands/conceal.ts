import type { Result } from '../../result.ts';
import { fail, ok } from '../../result.ts';
import type { DecisionContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import type { Failure } from '../failure.ts';
import { refusal } from '../refusal.ts';
import type { Ticket } from '../ticket.ts';

/** Takes the ticket out of its end customer's sight, with all that was flagged for them (R5.7). */
export const conceal = (ticket: Ticket, context: DecisionContext): Result<Draft, Failure> => {
  const refused = refusal(ticket, 'conceal', 'conceal', context);
  if (refused) return fail(refused);
  if (!ticket.disclosed) return fail({ reason: 'not-now', action: 'conceal', state: ticket.state });
  return ok({ type: 'concealed', visibility: 'public', patch: { disclosed: null, customerAnswered: false } });
};
