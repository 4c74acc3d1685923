import * as z from 'zod/mini';
import { contract } from '../contract.ts';
import { email, key, line } from '../fields.ts';
import { personFields, personRole, rights } from './person-fields.ts';

/** R9.2; `subject` is the person's `sub` at a foreign issuer, and is refused where the tenant has its own user pool. */
export const createPersonContract = contract({
  operation: 'createPerson',
  summary: 'Let somebody in',
  idempotent: true,
  body: z.strictObject({
    name: line,
    email,
    role: personRole,
    organisation: z.optional(key),
    subject: z.optional(line),
    ...personFields,
    rights: z.optional(rights),
  }),
});
