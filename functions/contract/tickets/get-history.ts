import * as z from 'zod/mini';
import { contract } from '../contract.ts';
import { ticketPath, walking } from '../fields.ts';

/** R1.9, R3.9: who did what and when. Requesters receive the public events and fields only. */
export const getHistoryContract = contract({
  operation: 'getHistory',
  summary: "Read a ticket's history, oldest first unless asked otherwise",
  path: ticketPath,
  query: z.strictObject(walking),
});
