import * as z from 'zod/mini';
import { article } from '../answers/article.ts';
import { pageOf } from '../answers/page.ts';
import { contract } from '../contract.ts';
import { paging, ticketPath } from '../fields.ts';

export const listArticlesContract = contract({
  operation: 'listArticles',
  summary: 'Read the conversation of a ticket, oldest first',
  path: ticketPath,
  query: z.strictObject(paging),
  answers: { 200: pageOf(article) },
});
