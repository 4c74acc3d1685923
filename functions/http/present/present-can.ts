import type { ActionNeeds } from '#contract/answers/ticket';
import type { Configuration } from '#domain/configuration';
import type { Person } from '#domain/people/person';
import { possibleActions } from '#domain/ticket/possible-actions';
import type { Ticket } from '#domain/ticket/ticket';

const ownNeeds: Readonly<Record<string, ActionNeeds>> = {
  comment: { text: 'required' },
  reply: { text: 'required' },
  note: { text: 'required' },
  assign: { text: 'optional' },
  move: { text: 'optional' },
  release: { text: 'optional' },
  reclassify: { text: 'none' },
};

const workflowNeeds = (action: string, ticket: Ticket, { preset }: Configuration): ActionNeeds => {
  const arrow = preset.workflow.transitions.find(
    (one) => one.action === action && one.from.includes(ticket.state) && (one.types?.includes(ticket.type) ?? true),
  );
  return {
    text: arrow?.text ?? 'optional',
    ...(arrow?.effects?.includes('plan') && { plan: 'required' as const }),
  };
};

/** What this person may do to the ticket now, and what each action wants with it. */
export const presentCan = (ticket: Ticket, reader: Person, configuration: Configuration): Record<string, ActionNeeds> =>
  Object.fromEntries(
    possibleActions(ticket, reader, configuration).map((action) => [
      action,
      ownNeeds[action] ?? workflowNeeds(action, ticket, configuration),
    ]),
  );
