import { SecretValue } from 'aws-cdk-lib';
import type { AttributeMapping, IUserPool } from 'aws-cdk-lib/aws-cognito';
import {
  ProviderAttribute,
  UserPoolIdentityProviderOidc,
  UserPoolIdentityProviderSaml,
  UserPoolIdentityProviderSamlMetadata,
} from 'aws-cdk-lib/aws-cognito';
import type { Construct } from 'constructs';
import type { IdentityProvider } from '../tenant/identity-provider.ts';
import type { Tenant } from '../tenant/tenant-schema.ts';

/** `mail` and `displayName`, as federations of universities call them. */
const ofSaml = { email: 'urn:oid:0.9.2342.19200300.100.1.3', name: 'urn:oid:2.16.840.1.113730.3.1.241' };
const ofOidc = { email: 'email', name: 'name' };

const mapping = ({ attributes = {} }: IdentityProvider, usual: typeof ofOidc): AttributeMapping => ({
  email: ProviderAttribute.other(attributes.email ?? usual.email),
  fullname: ProviderAttribute.other(attributes.name ?? usual.name),
});

const providerOf = (scope: Construct, userPool: IUserPool, provider: IdentityProvider) => {
  const { name, saml, oidc } = provider;
  const id = `Provider-${name}`;
  if (saml) {
    const metadata = UserPoolIdentityProviderSamlMetadata.url(saml.metadataUrl);
    return new UserPoolIdentityProviderSaml(scope, id, {
      ...{ userPool, name, metadata },
      attributeMapping: mapping(provider, ofSaml),
    });
  }
  if (!oidc) throw new Error(`the provider ${name} says neither saml nor oidc`);
  return new UserPoolIdentityProviderOidc(scope, id, {
    ...{ userPool, name },
    clientId: oidc.clientId,
    // Resolved by CloudFormation: the template holds the secret's name alone.
    clientSecret: SecretValue.secretsManager(oidc.clientSecret).unsafeUnwrap(),
    issuerUrl: oidc.issuer,
    scopes: ['openid', 'email', 'profile'],
    attributeMapping: mapping(provider, ofOidc),
  });
};

/** The sign-ins of organisations that the pool takes people from (R9.2); none is a secret of the file. */
export const identityProviders = (
  scope: Construct,
  { identityProviders: providers = [] }: Tenant,
  userPool: IUserPool,
): readonly ReturnType<typeof providerOf>[] => providers.map((provider) => providerOf(scope, userPool, provider));
