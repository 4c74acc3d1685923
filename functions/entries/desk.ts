import { ticketsPorts } from '#compose';
import { deskFunction } from '#http/desk-function';

export const handler = deskFunction(ticketsPorts());
