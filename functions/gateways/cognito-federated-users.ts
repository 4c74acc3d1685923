import {
  AdminGetUserCommand,
  type AttributeType,
  type CognitoIdentityProviderClient,
} from '@aws-sdk/client-cognito-identity-provider';
import type { FederatedUser, FederatedUsers } from '#use-cases/ports/federated-users';

interface CognitoFederatedUsersOptions {
  readonly client: Pick<CognitoIdentityProviderClient, 'send'>;
  readonly userPoolId: string;
}
type Attributes = ReadonlyMap<string | undefined, string | undefined>;

const isNamed = (entry: unknown): entry is { readonly providerName: string } =>
  typeof entry === 'object' && entry !== null && 'providerName' in entry && typeof entry.providerName === 'string';

/** The one provider that the user comes from; of two, neither says whose the address is. */
const providerOf = (attributes: Attributes): string | undefined => {
  const identities: unknown = JSON.parse(attributes.get('identities') ?? '[]');
  const [one, another] = Array.isArray(identities) ? identities : [];
  return another === undefined && isNamed(one) ? one.providerName : undefined;
};

const userOf = (found: AttributeType[] = []): FederatedUser | undefined => {
  const attributes: Attributes = new Map(found.map(({ Name, Value }) => [Name, Value]));
  const [subject, email, name] = ['sub', 'email', 'name'].map((attribute) => attributes.get(attribute));
  const provider = providerOf(attributes);
  if (!subject || !email || provider === undefined) return undefined;
  return { subject, provider, email: email.toLowerCase(), ...(name && { name }) };
};

/** The federated users of the tenant's pool; whoever was switched off there is nobody. */
export const createCognitoFederatedUsers = ({ client, userPoolId }: CognitoFederatedUsersOptions): FederatedUsers => ({
  find: async (username) => {
    try {
      const user = await client.send(new AdminGetUserCommand({ UserPoolId: userPoolId, Username: username }));
      const isFederated = user.UserStatus === 'EXTERNAL_PROVIDER' && user.Enabled !== false;
      return isFederated ? userOf(user.UserAttributes) : undefined;
    } catch (error) {
      if ((error as Error).name === 'UserNotFoundException') return undefined;
      throw error;
    }
  },
});
