import type { Result } from '../../result.ts';
import { fail, ok } from '../../result.ts';
import type { DecisionContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import type { Failure } from '../failure.ts';
import { invalid } from '../failure.ts';
import { refusal } from '../refusal.ts';
import type { Ticket } from '../ticket.ts';

/** A text for staff only. The customer still waits for an answer, so their mark stays (R3.6). */
export const note = (ticket: Ticket, context: DecisionContext): Result<Draft, Failure> => {
  const refused = refusal(ticket, 'note', 'note', context);
  if (refused) return fail(refused);
  if (!context.article) return fail(invalid('/text', 'text-required'));
  return ok({ type: 'noted', visibility: 'internal', patch: {} });
};
