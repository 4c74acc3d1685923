import type { DecisionContext } from './context.ts';
import type { Draft } from './draft.ts';
import { type Failure, invalid } from './failure.ts';
import type { Ticket } from './ticket.ts';
import { canBeDisclosed } from './visible-to.ts';

/**
 * Why the text that comes with a command cannot be flagged for the end customer (R5.7): it is no public one, or the
 * ticket is not released to them. A ticket is opened before anybody can release it.
 */
export const wrongFlag = (
  ticket: Ticket | undefined,
  { visibility }: Pick<Draft, 'visibility'>,
  { article, organisation }: Pick<DecisionContext, 'article' | 'organisation'>,
): Failure | undefined => {
  if (!article?.forEndCustomer) return undefined;
  if (visibility === 'internal') return invalid('/forEndCustomer', 'not-allowed');
  if (!ticket?.disclosed) return invalid('/forEndCustomer', 'not-disclosed');
  return canBeDisclosed({ ticket, organisation }) ? undefined : invalid('/forEndCustomer', 'wholesaler');
};
