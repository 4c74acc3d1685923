import type { Resource, SynthesizedStack } from './synthesize-tenants.ts';

/** One allowance of a role's policy, its actions and resources always lists. */
export interface Allowance {
  readonly actions: readonly string[];
  readonly resources: readonly unknown[];
  readonly conditions?: unknown;
}

const listOf = <Item>(value: Item | readonly Item[]): readonly Item[] =>
  Array.isArray(value) ? value : [value as Item];

/** The name of the function, role or queue that an intrinsic points to. */
export const pointedTo = (intrinsic: { Ref?: string; 'Fn::GetAtt'?: [string, string] }): string | undefined =>
  intrinsic.Ref ?? intrinsic['Fn::GetAtt']?.[0];

/** Every function of our own by its entry; the one that the library brings along has no name. */
export const functionsOf = (stack: SynthesizedStack, tenant: string): ReadonlyMap<string, Resource> =>
  new Map(
    stack
      .of('AWS::Lambda::Function')
      .filter(({ Properties }) => Properties.FunctionName)
      .map((resource) => [String(resource.Properties.FunctionName).replace(`${tenant}-`, ''), resource]),
  );

/** All that a function's role is allowed. */
export const allowancesOf = (stack: SynthesizedStack, caller: Resource): readonly Allowance[] => {
  const role = pointedTo(caller.Properties.Role);
  return stack
    .of('AWS::IAM::Policy')
    .filter(({ Properties }) => listOf(Properties.Roles).some((one) => pointedTo(one) === role))
    .flatMap(({ Properties }) => Properties.PolicyDocument.Statement)
    .map(({ Action, Resource: resource, Condition }) => ({
      actions: listOf<string>(Action),
      resources: listOf<unknown>(resource),
      ...(Condition && { conditions: Condition }),
    }));
};

/** Every action that a function's role is allowed, sorted. */
export const actionsOf = (stack: SynthesizedStack, caller: Resource): readonly string[] =>
  [...new Set(allowancesOf(stack, caller).flatMap(({ actions }) => actions))].sort();
