import * as z from 'zod/mini';
import { defaultRoles, organisationKinds, sharingModes } from '#domain/people/organisation';
import { civilDate } from '../fields.ts';
import { label } from './ticket.ts';

/** A line of the list of organisations. */
export const organisationLine = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(organisationKinds),
  archived: z.boolean(),
});

/** An organisation with its agreements (R1.4); `areas` says what those that they name are called. */
export const organisation = z.extend(organisationLine, {
  agreements: z.array(z.object({ id: z.string(), areas: z.array(z.string()), from: civilDate, to: civilDate })),
  areas: z.array(z.object({ id: z.string(), label })),
  identityProvider: z.optional(z.string()),
  domains: z.array(z.string()),
  sharing: z.enum(sharingModes),
  defaultRole: z.optional(z.enum(defaultRoles)),
});
export type OrganisationLineAnswer = z.infer<typeof organisationLine>;
export type OrganisationAnswer = z.infer<typeof organisation>;
