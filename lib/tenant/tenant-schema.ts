import * as z from 'zod/mini';
import { firstLogins } from '#domain/people/first-login';
import { defaultRoles, organisationKinds, sharingModes } from '#domain/people/organisation';
import { identityProvider } from './identity-provider.ts';
import * as is from './tenant-fields.ts';

/** The shape of `tenants/*.json`; what one part says about another is judged by `contradictions`. */
const agreement = z.strictObject({
  id: is.key,
  areas: z.array(is.key).check(z.minLength(1)),
  from: is.day,
  to: is.day,
});

const organisation = z.strictObject({
  id: is.key,
  name: is.name,
  kind: z.optional(z.enum(organisationKinds)),
  agreements: z.array(agreement),
  identityProvider: z.optional(is.name),
  domains: z.optional(z.array(is.domain)),
  sharing: z.optional(z.enum(sharingModes)),
  defaultRole: z.optional(z.enum(defaultRoles)),
});

/** `subject`: the person's `sub` at a foreign issuer; the pool's own subjects are found out on deployment. */
const subject = z.optional(is.name);

/** `true` puts a person or program out with the next deployment; absent is `false`. */
const disabled = z.optional(z.boolean());

const admin = z.strictObject({ email: is.email, name: is.name, subject, disabled });

const person = z.strictObject({
  id: is.personId,
  email: is.email,
  name: is.name,
  role: z.enum(['requester', 'referent', 'operator', 'supervisor']),
  organisation: z.optional(is.key),
  queues: z.optional(z.array(is.key)),
  language: z.optional(is.language),
  subject,
  disabled,
});

const apiClient = z.strictObject({
  id: is.personId,
  name: is.name,
  organisation: is.key,
  scopes: z.array(z.enum(['read', 'write'])).check(z.minLength(1)),
  subject,
  disabled,
});

export const tenantSchema = z.strictObject({
  id: is.tenantId,
  name: is.name,
  preset: is.key,
  account: z.optional(is.account),
  region: is.region,
  timeZone: is.timeZone,
  language: is.language,
  domain: z.optional(is.domain),
  certificate: z.optional(is.certificate),
  logo: z.optional(is.logo),
  mail: z.strictObject({ from: is.email, accent: is.accent }),
  ticketUrl: z.optional(is.ticketUrl),
  limits: z._default(
    z.strictObject({ openingsPerHour: z._default(is.limit, 30), changesPerHour: z._default(is.limit, 300) }),
    { openingsPerHour: 30, changesPerHour: 300 },
  ),
  malwareScan: z._default(
    z.literal(false, 'not available yet: leave it false, and every file says scan: "off"'),
    false,
  ),
  issuer: z.optional(z.strictObject({ issuer: is.issuerUrl, audience: is.name })),
  identityProviders: z.optional(z.array(identityProvider)),
  firstLogin: z.optional(z.enum(firstLogins)),
  alarmEmail: z.optional(is.email),
  admins: z.array(admin).check(z.minLength(1)),
  organisations: z.array(organisation),
  people: z.array(person),
  apiClients: z.array(apiClient),
});

/** One tenant as its file describes it, complete with the defaults. */
export type Tenant = z.infer<typeof tenantSchema>;
