import type { Result } from '../../result.ts';
import { fail, ok } from '../../result.ts';
import type { DecisionContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import type { Failure } from '../failure.ts';
import { refusal } from '../refusal.ts';
import type { Ticket } from '../ticket.ts';
import { canBeDisclosed } from '../visible-to.ts';

/** Releases the ticket to its end customer, who then sees what is flagged for them (R5.7); only a partner's. */
export const disclose = (ticket: Ticket, context: DecisionContext): Result<Draft, Failure> => {
  const refused = refusal(ticket, 'disclose', 'disclose', context);
  if (refused) return fail(refused);
  if (ticket.endCustomer === undefined || ticket.disclosed) {
    return fail({ reason: 'not-now', action: 'disclose', state: ticket.state });
  }
  if (!canBeDisclosed({ ticket, organisation: context.organisation })) return fail({ reason: 'wholesaler' });
  return ok({ type: 'disclosed', visibility: 'public', patch: { disclosed: true, customerAnswered: false } });
};
