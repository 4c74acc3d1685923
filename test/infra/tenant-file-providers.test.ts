import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseTenant } from '#lib/tenant/parse-tenant';
import { demoTenant } from '#support/synthesize-tenants';
import { loadPreset } from '../../presets/load-preset.ts';

const read = (text: string) => parseTenant('tenants/demo.json', text, loadPreset);
const ateneo = { name: 'Ateneo', saml: { metadataUrl: 'https://idp.ateneo.example/metadata' } };

const [first, ...others] = JSON.parse(readFileSync('tenants/demo.json', 'utf8')).organisations;

const refused: readonly (readonly [who: string, changes: object, told: string])[] = [
  [
    'a provider of no kind',
    { identityProviders: [{ name: 'Ateneo' }] },
    'identityProviders[0]: needs either saml or oidc, and not both',
  ],
  [
    'two providers with one name',
    { identityProviders: [ateneo, { ...ateneo, name: 'ateneo' }] },
    "identityProviders[1].name: 'ateneo' is used twice",
  ],
  ['a provider called like Cognito’s', { identityProviders: [{ ...ateneo, name: 'Google' }] }, 'none of Cognito’s own'],
  [
    'a secret itself',
    {
      identityProviders: [
        { name: 'Ateneo', oidc: { issuer: 'https://a.example', clientId: 'b', clientSecret: 'arn:aws:x' } },
      ],
    },
    'identityProviders[0].oidc.clientSecret: must be the name of a secret in Secrets Manager',
  ],
  [
    'a provider that nobody described',
    { organisations: [{ ...first, identityProvider: 'Ateneo' }, ...others] },
    "organisations[0].identityProvider: 'Ateneo' is no identity provider of this tenant",
  ],
  ['people of no provider', { firstLogin: 'create' }, 'firstLogin: create needs identityProviders'],
  ['a first login of another kind', { firstLogin: 'maybe' }, 'firstLogin: Invalid option'],
];

test.each(refused)('a cloud admin who writes %s is told where', (_who, changes, told) => {
  expect(() => read(JSON.stringify(demoTenant(changes)))).toThrow(told);
});

test('an organisation whose provider signs in its people owns the domains for which it is believed', () => {
  const fileOf = (more: object) =>
    JSON.stringify(
      demoTenant({
        ...{ identityProviders: [ateneo], firstLogin: 'create' },
        organisations: [{ ...first, identityProvider: 'Ateneo', ...more }, ...others],
      }),
    );
  expect(() => read(fileOf({}))).toThrow('organisations[0].identityProvider: needs domains');
  const whole = read(fileOf({ domains: ['ateneo.example'] }));
  expect([whole.identityProviders, whole.firstLogin]).toEqual([[ateneo], 'create']);
});

test('a tenant of a foreign issuer has no providers of its own', () => {
  const issuer = { issuer: 'https://login.example/realms/aurora', audience: 'sportello' };
  const text = JSON.stringify(demoTenant({ issuer, identityProviders: [ateneo] }));
  expect(() => read(text)).toThrow('identityProviders: not with an issuer');
});
