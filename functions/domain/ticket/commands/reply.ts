import type { Result } from '../../result.ts';
import { fail, ok } from '../../result.ts';
import type { DecisionContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import type { Failure } from '../failure.ts';
import { invalid } from '../failure.ts';
import { refusal } from '../refusal.ts';
import type { Ticket } from '../ticket.ts';

/** A public answer of the desk: changes no state, and restarts no closing clock (DESIGN 6). */
export const reply = (ticket: Ticket, context: DecisionContext): Result<Draft, Failure> => {
  const refused = refusal(ticket, 'reply', 'reply', context);
  if (refused) return fail(refused);
  if (!context.article) return fail(invalid('/text', 'text-required'));
  return ok({ type: 'replied', visibility: 'public', patch: { customerAnswered: false } });
};
