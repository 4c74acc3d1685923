import { AdminGetUserCommand, CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { createCognitoFederatedUsers } from '#gateways/cognito-federated-users';

const cognito = mockClient(CognitoIdentityProviderClient);
const { find } = createCognitoFederatedUsers({ client: new CognitoIdentityProviderClient({}), userPoolId: 'pool' });
beforeEach(() => cognito.reset());

const told = { sub: 'one', email: 'Anna@Ateneo.example', identities: JSON.stringify([{ providerName: 'Ateneo' }]) };
const pool = (attributes: object, more = {}) =>
  cognito.on(AdminGetUserCommand, { UserPoolId: 'pool', Username: 'Ateneo_anna' }).resolves({
    UserStatus: 'EXTERNAL_PROVIDER',
    Enabled: true,
    UserAttributes: Object.entries(attributes).map(([Name, Value]) => ({ Name, Value })),
    ...more,
  });

describe('somebody whom an identity provider has signed in', () => {
  it('is known by provider, subject, address and, where it is told, name', async () => {
    pool(told);
    const user = { subject: 'one', provider: 'Ateneo', email: 'anna@ateneo.example' };
    expect(await find('Ateneo_anna')).toEqual(user);
    pool({ ...told, name: 'Anna' });
    expect(await find('Ateneo_anna')).toEqual({ ...user, name: 'Anna' });
  });

  it.each([
    ['has a password of the pool', told, { UserStatus: 'CONFIRMED' }],
    ['was switched off in the pool', told, { Enabled: false }],
    ['comes from two providers', { ...told, identities: '[{"providerName":"Ateneo"},{"providerName":"Altro"}]' }, {}],
    ['comes from none', { ...told, identities: '[]' }, {}],
    ['comes from one without a name', { ...told, identities: '[{"userId":"x"}]' }, {}],
    ['has no list of providers', { ...told, identities: '{}' }, {}],
    ['has no address', { ...told, email: '' }, {}],
  ])('is nobody who %s', async (_what, attributes, more) => {
    pool(attributes, more);
    expect(await find('Ateneo_anna')).toBeUndefined();
  });

  it('is nobody whom the pool has forgotten, and unknown while it does not answer', async () => {
    cognito.on(AdminGetUserCommand).rejects(Object.assign(new Error('no'), { name: 'UserNotFoundException' }));
    expect(await find('Ateneo_anna')).toBeUndefined();
    cognito
      .on(AdminGetUserCommand)
      .rejects(Object.assign(new Error('slow down'), { name: 'TooManyRequestsException' }));
    await expect(find('Ateneo_anna')).rejects.toThrow('slow down');
  });
});
