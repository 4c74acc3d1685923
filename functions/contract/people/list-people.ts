import * as z from 'zod/mini';
import { contract } from '../contract.ts';
import { key, line, paging } from '../fields.ts';
import { personRole } from './person-fields.ts';

/** By name; `name` is a beginning, in any case and with or without accents. A referent sees their own organisation. */
export const listPeopleContract = contract({
  operation: 'listPeople',
  summary: 'List people',
  query: z.strictObject({
    organisation: z.optional(key),
    role: z.optional(personRole),
    name: z.optional(line),
    disabled: z.optional(z.enum(['include', 'only'])),
    ...paging,
  }),
});
