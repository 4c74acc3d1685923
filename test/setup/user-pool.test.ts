import {
  AdminCreateUserCommand,
  AdminGetUserCommand,
  CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { createCognitoUserPool } from '#gateways/cognito-user-pool';
import { UnverifiedAddress } from '#use-cases/ports/unverified-address';

const cognito = mockClient(CognitoIdentityProviderClient);
const { ensureUser } = createCognitoUserPool({ client: new CognitoIdentityProviderClient({}), userPoolId: 'pool' });
const known = (attributes: Readonly<Record<string, string>>) =>
  cognito.on(AdminGetUserCommand, { UserPoolId: 'pool', Username: 'anna@ateneo.example' }).resolves({
    UserAttributes: Object.entries(attributes).map(([Name, Value]) => ({ Name, Value })),
  });
beforeEach(() => cognito.reset());

describe('whoever is entered under an address', () => {
  it('is the user of the pool who has it', async () => {
    known({ sub: 'anna', email: 'anna@ateneo.example', email_verified: 'true' });
    expect(await ensureUser('anna@ateneo.example', 'Anna')).toBe('anna');
  });

  it('is not a user who wrote it at the pool and cannot read its mail', async () => {
    known({ sub: 'intruder', email: 'anna@ateneo.example', email_verified: 'false' });
    await expect(ensureUser('anna@ateneo.example', 'Anna')).rejects.toThrow(UnverifiedAddress);
    expect(cognito.commandCalls(AdminCreateUserCommand)).toEqual([]);
  });
});
