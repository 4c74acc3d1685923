import type { Result } from '../../result.ts';
import { fail, ok } from '../../result.ts';
import type { AssignCommand } from '../command.ts';
import type { DecisionContext } from '../context.ts';
import type { Draft } from '../draft.ts';
import type { Failure } from '../failure.ts';
import { invalid } from '../failure.ts';
import { refusal } from '../refusal.ts';
import type { Ticket } from '../ticket.ts';

/** Gives the ticket another owner, another responsible, or both (R2.2); who they are was checked by the use case. */
export const assign = (ticket: Ticket, command: AssignCommand, context: DecisionContext): Result<Draft, Failure> => {
  const refused = refusal(ticket, 'assign', 'assign', context);
  if (refused) return fail(refused);
  const { owner = ticket.owner, responsible = ticket.responsible } = command;
  if (owner === ticket.owner && responsible === ticket.responsible) return fail(invalid('', 'nothing-to-change'));
  return ok({
    type: 'assigned',
    visibility: 'internal',
    patch: { customerAnswered: false, ...(owner && { owner }), ...(responsible && { responsible }) },
  });
};
