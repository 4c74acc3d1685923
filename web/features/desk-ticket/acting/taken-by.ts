import type { TicketAnswer } from '#contract/answers/ticket';

/** How a ticket looks while somebody is taking charge of it: theirs, and not to be taken again. */
export const takenBy =
  ({ id, name }: { readonly id: string; readonly name: string }, action: string) =>
  (ticket: TicketAnswer): TicketAnswer => {
    const { [action]: _, ...can } = ticket.can;
    return { ...ticket, owner: { id, name }, can };
  };
