import { randomUUID } from 'node:crypto';
import type { AwsService } from '../aws/aws-call.ts';
import { targetOf } from '../aws/aws-call.ts';
import type { Ledger } from '../state/open-ledger.ts';
import type { Newcomer } from '../tenant/newcomers-of.ts';
import { subjectOf } from '../tenant/subject-of.ts';

interface Attribute {
  readonly Name: string;
  readonly Value: string;
}
interface User {
  readonly username: string;
  readonly email: string;
  readonly attributes: readonly Attribute[];
}
interface Input {
  readonly UserPoolId: string;
  readonly Username: string;
  readonly UserAttributes?: readonly Attribute[];
}
type Answer = readonly [status: number, body: object];

const part = 'pool users';

/** The calls by which people get into a pool whose user names are e-mail addresses; users are kept in the ledger. */
export const cognitoService = (ledger: Ledger, newcomers: readonly Newcomer[] = []): AwsService => {
  const users = new Map((ledger.read(part) ?? []) as readonly [string, User][]);
  ledger.keep(part, () => [...users]);
  const find = (name: string): User | undefined =>
    users.get(name.toLowerCase()) ?? [...users.values()].find(({ username }) => username === name);
  const create = ({ Username, UserAttributes = [] }: Input): Answer => {
    if (find(Username)) return failure('UsernameExistsException', 'User account already exists');
    const user = { username: subjectOf(Username), email: Username.toLowerCase(), attributes: UserAttributes };
    users.set(user.email, user);
    ledger.touch();
    return [200, { User: { ...described(user), Attributes: attributesOf(user) } }];
  };
  const get = ({ Username }: Input): Answer => {
    const newcomer = newcomers.find(({ username }) => username === Username);
    if (newcomer)
      return [200, { ...described(newcomer), UserStatus: 'EXTERNAL_PROVIDER', UserAttributes: toldBy(newcomer) }];
    const user = find(Username);
    return user
      ? [200, { ...described(user), UserAttributes: attributesOf(user) }]
      : failure('UserNotFoundException', 'User does not exist.');
  };
  const operations: Readonly<Record<string, (input: Input) => Answer>> = { AdminCreateUser: create, AdminGetUser: get };
  return ({ request, body }) => {
    const operation = targetOf(request);
    const input = JSON.parse(String(body)) as Input;
    const [status, answer] =
      operations[operation]?.(input) ??
      failure('UnknownOperationException', `The local pool does not know ${operation}.`);
    return {
      status,
      headers: { 'content-type': 'application/x-amz-json-1.1', 'x-amzn-requestid': randomUUID() },
      body: JSON.stringify(answer),
      recorded: { operation, input },
    };
  };
};

const failure = (type: string, message: string): Answer => [400, { __type: type, message }];

/** What a pool keeps of whom a provider has signed in. */
const toldBy = ({ subject, email, name, provider, id }: Newcomer): readonly Attribute[] => [
  { Name: 'sub', Value: subject },
  { Name: 'email', Value: email },
  { Name: 'name', Value: name },
  { Name: 'identities', Value: JSON.stringify([{ userId: id, providerName: provider, providerType: 'SAML' }]) },
];

const described = ({ username }: Pick<User, 'username'>) => ({
  Username: username,
  Enabled: true,
  UserStatus: 'FORCE_CHANGE_PASSWORD',
  UserCreateDate: 0,
  UserLastModifiedDate: 0,
});

const attributesOf = ({ username, attributes }: User): readonly Attribute[] => [
  { Name: 'sub', Value: username },
  ...attributes,
];
