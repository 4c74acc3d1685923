import { contract } from '../contract.ts';
import { ticketPath } from '../fields.ts';

export const getTicketContract = contract({
  operation: 'getTicket',
  summary: 'Read one ticket and what you may do with it',
  path: ticketPath,
  ifNoneMatch: true,
});
