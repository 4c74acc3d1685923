import * as z from 'zod/mini';
import * as is from './tenant-fields.ts';

const saml = z.strictObject({ metadataUrl: is.metadataUrl });

/** `clientSecret` is where the secret lies: no secret stands in a file. */
const oidc = z.strictObject({ issuer: is.issuerUrl, clientId: is.name, clientSecret: is.secretName });

/** An organisation's own sign-in (R9.2), by SAML or by OpenID Connect, and what it calls address and name. */
export const identityProvider = z.strictObject({
  name: is.providerName,
  saml: z.optional(saml),
  oidc: z.optional(oidc),
  attributes: z.optional(z.strictObject({ email: z.optional(is.name), name: z.optional(is.name) })),
});
export type IdentityProvider = z.infer<typeof identityProvider>;
