import {
  AdminCreateUserCommand,
  AdminGetUserCommand,
  type AttributeType,
  type CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider';
import type { UserPool } from '#use-cases/ports/setup';
import { UnverifiedAddress } from '#use-cases/ports/unverified-address';

interface CognitoUserPoolOptions {
  readonly client: Pick<CognitoIdentityProviderClient, 'send'>;
  readonly userPoolId: string;
}

const valueIn = (attributes: AttributeType[] | undefined, name: string): string | undefined =>
  attributes?.find(({ Name }) => Name === name)?.Value;

/**
 * The tenant's user pool; a new user gets Cognito's invitation by mail. Users may write any address at the pool, which
 * marks it as not verified: whoever has taken somebody's so is not them.
 */
export const createCognitoUserPool = ({ client, userPoolId }: CognitoUserPoolOptions): UserPool => {
  const attributesOf = async (Username: string): Promise<AttributeType[] | undefined> => {
    try {
      const user = await client.send(new AdminGetUserCommand({ UserPoolId: userPoolId, Username }));
      return user.UserAttributes;
    } catch (error) {
      if ((error as Error).name === 'UserNotFoundException') return undefined;
      throw error;
    }
  };
  /** A user whom an attempt made whose answer got lost is there already. */
  const create = async (email: string, name: string): Promise<AttributeType[] | undefined> => {
    try {
      const { User } = await client.send(newUser(userPoolId, email, name));
      return User?.Attributes;
    } catch (error) {
      if ((error as Error).name === 'UsernameExistsException') return attributesOf(email);
      throw error;
    }
  };
  return {
    ensureUser: async (email, name) => {
      const attributes = (await attributesOf(email)) ?? (await create(email, name));
      if (valueIn(attributes, 'email_verified') === 'false')
        throw new UnverifiedAddress('The address of a user is not verified.');
      const subject = valueIn(attributes, 'sub');
      if (!subject) throw new Error('The user pool told no subject of a user.');
      return subject;
    },
  };
};

const newUser = (userPoolId: string, email: string, name: string): AdminCreateUserCommand =>
  new AdminCreateUserCommand({
    UserPoolId: userPoolId,
    Username: email,
    DesiredDeliveryMediums: ['EMAIL'],
    UserAttributes: [
      { Name: 'email', Value: email },
      { Name: 'email_verified', Value: 'true' },
      { Name: 'name', Value: name },
    ],
  });
