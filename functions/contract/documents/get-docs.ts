import * as z from 'zod/mini';
import { contract } from '../contract.ts';

/** The answer is `text/html`. */
export const getDocsContract = contract({
  operation: 'getDocs',
  summary: 'This API as a page to read',
  answers: { 200: z.string() },
});
