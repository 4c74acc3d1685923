import * as z from 'zod/mini';
import { contract } from '../contract.ts';
import { ticketPath, walking } from '../fields.ts';

export const listArticlesContract = contract({
  operation: 'listArticles',
  summary: 'Read the conversation of a ticket, oldest first unless asked otherwise',
  path: ticketPath,
  query: z.strictObject(walking),
});
