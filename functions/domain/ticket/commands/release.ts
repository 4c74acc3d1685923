import type { Result } from '../../result.ts';
import { fail, ok } from '../../result.ts';
import type { DecisionContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import type { Failure } from '../failure.ts';
import { refusal } from '../refusal.ts';
import type { Ticket } from '../ticket.ts';

/** Gives an owned ticket back to its queue (DESIGN 6). */
export const release = (ticket: Ticket, context: DecisionContext): Result<Draft, Failure> => {
  const refused = refusal(ticket, 'release', 'release', context);
  if (refused) return fail(refused);
  if (ticket.owner === undefined) return fail({ reason: 'not-now', action: 'release', state: ticket.state });
  return ok({ type: 'released', visibility: 'internal', patch: { owner: null, customerAnswered: false } });
};
