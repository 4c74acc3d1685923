import { ticketsPorts } from '#compose';
import { ticketsFunction } from '#http/tickets-function';

export const handler = ticketsFunction(ticketsPorts());
