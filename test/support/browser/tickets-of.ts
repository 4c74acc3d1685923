import type { TicketSummaryAnswer } from '#contract/answers/ticket';
import { apiAs } from './api-as.ts';

/** Tickets that a person's list answers. */
export const ticketsOf = async (person: string, query = ''): Promise<readonly TicketSummaryAnswer[]> => {
  const { body } = await (await apiAs(person)).get(`/v1/tickets?limit=100${query}`);
  return (body as { readonly items: readonly TicketSummaryAnswer[] }).items;
};

/** The number of the first of them. */
export const firstTicketOf = async (person: string, query = ''): Promise<string> => {
  const [first] = await ticketsOf(person, query);
  if (first === undefined) throw new Error(`${person} has no ticket for ${query || 'any question'}.`);
  return first.number;
};
