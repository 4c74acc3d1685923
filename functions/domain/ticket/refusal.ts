import type { Right } from '../policy.ts';
import { mayDo, maySee } from '../policy.ts';
import type { DecisionContext } from './context.ts';
import type { Failure } from './failure.ts';
import { reopeningOf } from './reopening-of.ts';
import type { Ticket } from './ticket.ts';

/**
 * Why the actor may not even try on this ticket: unseen, no right, or ended (R3.5) and
 * not to be reopened by a comment (R3.10); `action` is how the caller named it.
 */
export const refusal = (
  ticket: Ticket,
  right: Right,
  action: string,
  { actor, configuration, now }: Pick<DecisionContext, 'actor' | 'configuration' | 'now'>,
): Failure | undefined => {
  const { workflow } = configuration.preset;
  if (!maySee(actor, ticket)) return { reason: 'not-found' };
  if (!mayDo(actor, right, ticket)) return { reason: 'not-allowed', action };
  if (workflow.states[ticket.state]?.final !== true) return undefined;
  const reopens = right === 'comment' && reopeningOf(workflow, ticket, now) !== undefined;
  return reopens ? undefined : { reason: 'closed' };
};
