import type { Right } from '../policy.ts';
import { mayDo, maySee } from '../policy.ts';
import type { Workflow } from '../preset/preset.ts';
import type { DecisionContext } from './context.ts';
import type { Failure } from './failure.ts';
import type { Ticket } from './ticket.ts';

/**
 * Why the actor may not even try on this ticket: unseen, no
 * right, or ended (R3.5); `action` is how the caller named it.
 */
export const refusal = (
  ticket: Ticket,
  right: Right,
  action: string,
  { actor, configuration }: Pick<DecisionContext, 'actor' | 'configuration'>,
): Failure | undefined => {
  if (!maySee(actor, ticket)) return { reason: 'not-found' };
  if (!mayDo(actor, right, ticket)) return { reason: 'not-allowed', action };
  return isFinal(configuration.preset.workflow, ticket) ? { reason: 'closed' } : undefined;
};

const isFinal = (workflow: Workflow, ticket: Ticket): boolean => workflow.states[ticket.state]?.final === true;
