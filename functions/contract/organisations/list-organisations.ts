import * as z from 'zod/mini';
import { contract } from '../contract.ts';
import { line, paging } from '../fields.ts';

/** By name; `name` is a beginning, in any case and with or without accents. */
export const listOrganisationsContract = contract({
  operation: 'listOrganisations',
  summary: 'List the organisations',
  query: z.strictObject({
    name: z.optional(line),
    archived: z.optional(z.enum(['include', 'only'])),
    ...paging,
  }),
});
