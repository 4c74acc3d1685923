import * as z from 'zod/mini';
import { contract } from '../contract.ts';
import { line } from '../fields.ts';
import { defaultRole, identityProvider, organisationFields, organisationPath } from './organisation-fields.ts';

/** R1.4: lists are replaced whole; `null` removes; `archived` ends new tickets, `false` allows them again. */
export const changeOrganisationContract = contract({
  operation: 'changeOrganisation',
  summary: 'Change, archive or restore an organisation',
  ifMatch: 'required',
  path: organisationPath,
  body: z.strictObject({
    name: z.optional(line),
    ...organisationFields,
    identityProvider: z.optional(z.nullable(identityProvider)),
    defaultRole: z.optional(z.nullable(defaultRole)),
    archived: z.optional(z.boolean()),
  }),
});
