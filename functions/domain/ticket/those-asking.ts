import type { DecisionContext } from './context.ts';
import type { Ticket } from './ticket.ts';

/**
 * Who asks for a decision by leading a ticket into that state: the actor, who does the work then, and who asked for the
 * decision that led to this one. Nobody where it waits for no decision; of which type it is makes no difference, as that
 * may be corrected while it waits (R3.10).
 */
export const thoseAsking = (
  { owner, responsible, asking = [] }: Pick<Ticket, 'owner' | 'responsible' | 'asking'>,
  to: string,
  { actor, configuration }: Pick<DecisionContext, 'actor' | 'configuration'>,
): readonly string[] | null => {
  const { transitions } = configuration.preset.workflow;
  const isDecidedOn = transitions.some(({ by, from }) => by === 'approver' && from.includes(to));
  if (!isDecidedOn) return null;
  return [...new Set([actor.id, owner, responsible, ...asking].filter((person) => person !== undefined))];
};
