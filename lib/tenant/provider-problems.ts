import type { Problem } from './file-problem.ts';
import type { Tenant } from './tenant-schema.ts';

/** What is wrong with the identity providers of a tenant file, and with who is to come in by them (R9.2). */
export const providerProblems = (tenant: Tenant): readonly Problem[] => [
  ...poolProblems(tenant),
  ...(tenant.identityProviders ?? []).flatMap(({ saml, oidc }, at) =>
    (saml === undefined) === (oidc === undefined)
      ? [{ path: ['identityProviders', at], message: 'needs either saml or oidc, and not both' }]
      : [],
  ),
  ...tenant.organisations.flatMap((organisation, at) => organisationProblems(tenant, organisation, at)),
];

/** People of a foreign issuer are let in by their subject, and no pool knows providers there. */
const poolProblems = ({ issuer, identityProviders = [], firstLogin }: Tenant): readonly Problem[] => [
  ...(issuer && identityProviders.length > 0
    ? [{ path: ['identityProviders'], message: 'not with an issuer: it knows its own providers' }]
    : []),
  ...(firstLogin === 'create' && identityProviders.length === 0
    ? [{ path: ['firstLogin'], message: 'create needs identityProviders, by which people come in' }]
    : []),
];

const organisationProblems = (
  { identityProviders = [] }: Tenant,
  { identityProvider, domains = [] }: Tenant['organisations'][number],
  at: number,
): readonly Problem[] => {
  if (identityProvider === undefined) return [];
  const path = ['organisations', at, 'identityProvider'];
  if (!identityProviders.some(({ name }) => name === identityProvider)) {
    return [{ path, message: `'${identityProvider}' is no identity provider of this tenant` }];
  }
  return domains.length > 0 ? [] : [{ path, message: 'needs domains: whose addresses it is believed for' }];
};
