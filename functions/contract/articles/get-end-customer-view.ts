import * as z from 'zod/mini';
import { contract } from '../contract.ts';
import { paging, ticketPath } from '../fields.ts';

/** R5.7; 404 while the ticket is not released to its end customer. */
export const getEndCustomerViewContract = contract({
  operation: 'getEndCustomerView',
  summary: 'Read what the end customer of a ticket would read',
  path: ticketPath,
  query: z.strictObject(paging),
});
