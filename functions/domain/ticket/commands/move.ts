import { entryOf } from '../../catalogue/entry-of.ts';
import type { Result } from '../../result.ts';
import { fail, ok } from '../../result.ts';
import type { MoveCommand } from '../command.ts';
import type { DecisionContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import type { Failure } from '../failure.ts';
import { invalid } from '../failure.ts';
import { refusal } from '../refusal.ts';
import type { Ticket } from '../ticket.ts';

/** Hands the ticket to another queue, where nobody owns it yet; the responsible stays (R2.2). */
export const move = (ticket: Ticket, { queue }: MoveCommand, context: DecisionContext): Result<Draft, Failure> => {
  const refused = refusal(ticket, 'move', 'move', context);
  if (refused) return fail(refused);
  const known = entryOf(context.configuration.preset.queues, queue);
  if (!known) return fail(invalid('/queue', 'unknown-queue'));
  if (queue === ticket.queue) return fail(invalid('/queue', 'nothing-to-change'));
  if (known.archived) return fail(invalid('/queue', 'archived'));
  return ok({ type: 'moved', visibility: 'internal', patch: { queue, owner: null, customerAnswered: false } });
};
