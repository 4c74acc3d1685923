import * as z from 'zod/mini';
import { contract } from '../contract.ts';
import { paging, ticketPath } from '../fields.ts';

export const listArticlesContract = contract({
  operation: 'listArticles',
  summary: 'Read the conversation of a ticket, oldest first',
  path: ticketPath,
  query: z.strictObject(paging),
});
