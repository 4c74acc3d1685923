import * as z from 'zod/mini';
import { defaultRoles, organisationKinds, sharingModes } from '#domain/people/organisation';
import { civilDate, domainName, key, line } from '../fields.ts';

const agreement = z.strictObject({
  id: key,
  areas: z.array(key).check(z.minLength(1), z.maxLength(200)),
  from: civilDate,
  to: civilDate,
});

/** What may be said of an organisation, when it is made and later. */
export const organisationFields = {
  kind: z.optional(z.enum(organisationKinds)),
  agreements: z.optional(z.array(agreement).check(z.maxLength(100))),
  domains: z.optional(z.array(domainName).check(z.maxLength(20))),
  sharing: z.optional(z.enum(sharingModes)),
};
export const identityProvider = line;
export const defaultRole = z.enum(defaultRoles);
export const organisationPath = z.strictObject({ id: key });
