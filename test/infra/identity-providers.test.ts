import { describe, expect, test } from 'vitest';
import { demoTenant, synthesizeTenants } from '#support/synthesize-tenants';

const ofUniversity = { name: 'Ateneo', saml: { metadataUrl: 'https://idp.ateneo.example/metadata' } };
const ofConsortium = {
  name: 'Consorzio',
  oidc: { issuer: 'https://login.consorzio.example', clientId: 'desk', clientSecret: 'sportello/demo/consorzio' },
  attributes: { name: 'display_name' },
};
const stackOf = (changes: object) => synthesizeTenants(demoTenant(changes))['demo-app'];

describe('a tenant whose organisations sign in their own people', () => {
  const app = stackOf({ identityProviders: [ofUniversity, ofConsortium] });
  const providers = new Map(
    app?.of('AWS::Cognito::UserPoolIdentityProvider').map((provider) => [provider.Properties.ProviderName, provider]),
  );

  test('has them in its pool, each with what it calls address and name', () => {
    expect(providers.get('Ateneo')?.Properties).toMatchObject({
      ProviderType: 'SAML',
      ProviderDetails: { MetadataURL: 'https://idp.ateneo.example/metadata' },
      AttributeMapping: {
        email: 'urn:oid:0.9.2342.19200300.100.1.3',
        name: 'urn:oid:2.16.840.1.113730.3.1.241',
      },
    });
    expect(providers.get('Consorzio')?.Properties).toMatchObject({
      ProviderType: 'OIDC',
      ProviderDetails: { oidc_issuer: 'https://login.consorzio.example', authorize_scopes: 'openid email profile' },
      AttributeMapping: { email: 'email', name: 'display_name' },
    });
  });

  test('keeps their secrets where no template shows them', () => {
    expect(providers.get('Consorzio')?.Properties.ProviderDetails.client_secret).toBe(
      '{{resolve:secretsmanager:sportello/demo/consorzio:SecretString:::}}',
    );
  });

  test('offers them on its sign-in page beside the passwords of the pool', () => {
    const web = app?.of('AWS::Cognito::UserPoolClient').find(({ Properties }) => Properties.ClientName === 'web');
    const ids = [...providers.values()].map(({ logicalId }) => ({ Ref: logicalId }));
    expect(web?.Properties.SupportedIdentityProviders).toEqual(['COGNITO', ...ids]);
    // With this scope people could change their address in the pool by themselves.
    expect(web?.Properties.AllowedOAuthScopes).not.toContain('aws.cognito.signin.user.admin');
  });
});

test('a tenant without providers has none, and people sign in with the pool’s passwords', () => {
  const app = stackOf({});
  expect(app?.of('AWS::Cognito::UserPoolIdentityProvider')).toEqual([]);
  const web = app?.of('AWS::Cognito::UserPoolClient').find(({ Properties }) => Properties.ClientName === 'web');
  expect(web?.Properties.SupportedIdentityProviders).toEqual(['COGNITO']);
});
