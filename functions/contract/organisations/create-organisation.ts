import * as z from 'zod/mini';
import { contract } from '../contract.ts';
import { key, line } from '../fields.ts';
import { defaultRole, identityProvider, organisationFields } from './organisation-fields.ts';

/** R1.4; the id is chosen once, as tickets carry it for ever. */
export const createOrganisationContract = contract({
  operation: 'createOrganisation',
  summary: 'Make an organisation',
  idempotent: true,
  body: z.strictObject({
    id: key,
    name: line,
    ...organisationFields,
    identityProvider: z.optional(identityProvider),
    defaultRole: z.optional(defaultRole),
  }),
});
