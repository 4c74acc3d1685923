import * as z from 'zod/mini';
import { contract } from '../contract.ts';
import { key, line } from '../fields.ts';
import { personFields, personPath, personRole, rights } from './person-fields.ts';

/** R9.2: lists are replaced whole, `null` removes; `disabled` puts somebody out at once, `false` lets them in again. */
export const changePersonContract = contract({
  operation: 'changePerson',
  summary: 'Change a person, put them out or let them in again',
  ifMatch: 'required',
  path: personPath,
  body: z.strictObject({
    name: z.optional(line),
    role: z.optional(personRole),
    organisation: z.optional(z.nullable(key)),
    ...personFields,
    rights: z.optional(z.nullable(rights)),
    disabled: z.optional(z.boolean()),
  }),
});
