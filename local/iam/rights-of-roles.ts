import type { Cloud } from '../assembly/cloud.ts';
import { libraryFunctions } from '../lambda/library-functions.ts';
import type { Use } from '../recorder/recorded-call.ts';

/** One action on one resource that a function's role allows; both may contain `*`. */
export interface Right extends Use {
  readonly function: string;
}

interface Statement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
}
interface PolicyDocument {
  readonly Statement: readonly Statement[];
}
interface PolicyProperties {
  readonly PolicyDocument: PolicyDocument;
  readonly Roles?: readonly string[];
}
interface RoleProperties {
  readonly Policies?: readonly { readonly PolicyDocument: PolicyDocument }[];
  readonly ManagedPolicyArns?: readonly string[];
}

/** Every right of every function that runs here, spelt out by action and resource. Managed policies are refused: nobody here wrote them. */
export const rightsOfRoles = (cloud: Cloud): readonly Right[] =>
  cloud
    .all<{ readonly Role: string }>('AWS::Lambda::Function')
    .filter(({ arn }) => !libraryFunctions(cloud).has(arn))
    .flatMap(({ ref, properties }) => {
      const role = properties.Role.split('/').at(-1) ?? '';
      return documentsOf(cloud, role)
        .flatMap(({ Statement: statements }) => statements)
        .flatMap(spelt)
        .map((use) => ({ function: ref, ...use }));
    });

const documentsOf = (cloud: Cloud, role: string): readonly PolicyDocument[] => {
  const attached = cloud
    .all<PolicyProperties>('AWS::IAM::Policy')
    .filter(({ properties }) => properties.Roles?.includes(role))
    .map(({ properties }) => properties.PolicyDocument);
  const own = cloud.all<RoleProperties>('AWS::IAM::Role').find(({ ref }) => ref === role)?.properties;
  if (own?.ManagedPolicyArns?.length)
    throw new Error(`Role ${role} has managed policies: ${own.ManagedPolicyArns.join(', ')}.`);
  return [...attached, ...(own?.Policies ?? []).map((policy) => policy.PolicyDocument)];
};

const spelt = ({ Effect, Action, Resource }: Statement): readonly Use[] =>
  Effect === 'Allow'
    ? [Action].flat().flatMap((action) => [Resource].flat().map((resource) => ({ action, resource })))
    : [];
