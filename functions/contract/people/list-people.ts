import * as z from 'zod/mini';
import { contract } from '../contract.ts';
import { key, line, paging } from '../fields.ts';
import { personRole } from './person-fields.ts';

const groups = z.string().check(z.regex(/^[A-Za-z0-9_-]{1,64}(,[A-Za-z0-9_-]{1,64}){0,19}$/));

/**
 * By name; `groups` names operator groups, separated by commas, and lists whoever belongs to one of them; `name` is a
 * beginning, in any case and with or without accents. A referent sees their own organisation.
 */
export const listPeopleContract = contract({
  operation: 'listPeople',
  summary: 'List people',
  query: z.strictObject({
    organisation: z.optional(key),
    role: z.optional(personRole),
    name: z.optional(line),
    groups: z.optional(groups),
    disabled: z.optional(z.enum(['include', 'only'])),
    ...paging,
  }),
});
