import { refusal } from '../refusal.ts';
import type { Identity } from './identify.ts';
import { identify, nameProperty } from './identify.ts';
import { localAddresses } from './local-addresses.ts';
import type { Place } from './place.ts';
import type { Assembly, Resource, Stack, Value } from './template.ts';

/** Turns a value of a stack's template into what it is here; properties that are `AWS::NoValue` vanish. */
export type Resolve = (value: Value, stack: string) => Value;

type Arguments = { readonly [key: string]: Value };
type Intrinsic = (argument: Value, scope: Scope) => Value | undefined;
interface Scope {
  readonly stack: Stack;
  readonly assembly: Assembly;
  readonly place: Place;
  /** Addresses that a text spells out become those of this machine. */
  readonly here: (text: string) => string;
}

/** A resolver of intrinsic functions to local names; it refuses functions that it does not know. */
export const createResolver = (assembly: Assembly, place: Place): Resolve => {
  const here = localAddresses(assembly, place);
  const scopes = new Map(assembly.stacks.map((stack) => [stack.name, { stack, assembly, place, here }]));
  return (value, stack) => {
    const scope = scopes.get(stack);
    if (scope === undefined) throw new Error(`There is no stack '${stack}'.`);
    return resolve(value, scope) ?? null;
  };
};

const resolve = (value: Value, scope: Scope): Value | undefined => {
  if (typeof value === 'string') return scope.here(value);
  if (Array.isArray(value)) return value.flatMap((item: Value) => present(resolve(item, scope)));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value as Arguments);
  const [first] = entries;
  if (entries.length === 1 && first !== undefined && (first[0] === 'Ref' || first[0].startsWith('Fn::'))) {
    const intrinsic = intrinsics[first[0]];
    if (intrinsic === undefined)
      throw refusal(`${scope.stack.name} uses ${first[0]}, which the local runner does not know.`);
    return intrinsic(first[1], scope);
  }
  return Object.fromEntries(
    entries.flatMap(([key, item]) => present(resolve(item, scope)).map((resolved) => [key, resolved])),
  );
};

const present = (value: Value | undefined): readonly Value[] => (value === undefined ? [] : [value]);

const list = (value: Value, scope: Scope): readonly Value[] => {
  const resolved = resolve(value, scope);
  return Array.isArray(resolved) ? resolved : [];
};
const text = (value: Value | undefined, scope: Scope): string =>
  value === undefined ? '' : String(resolve(value, scope) ?? '');

const truth = (value: Value, scope: Scope): boolean => {
  const resolved = resolve(value, scope);
  return resolved === true || resolved === 'true';
};

const intrinsics: Readonly<Record<string, Intrinsic>> = {
  Ref: (argument, scope) => reference(String(argument), scope),
  'Fn::GetAtt': (argument, scope) => {
    const [id = '', ...path] = Array.isArray(argument) ? argument.map(String) : String(argument).split('.');
    return attribute(id, path.join('.'), scope);
  },
  'Fn::Join': (argument, scope) => {
    const [separator, parts] = argument as readonly Value[];
    return scope.here(
      list(parts ?? [], scope)
        .map(String)
        .join(String(separator)),
    );
  },
  'Fn::Sub': (argument, scope) => {
    const [pattern, words] = Array.isArray(argument) ? (argument as readonly Value[]) : [argument, {}];
    return scope.here(substitute(String(pattern), (words ?? {}) as Arguments, scope));
  },
  'Fn::ImportValue': (argument, scope) => imported(text(argument, scope), scope),
  'Fn::Select': (argument, scope) => {
    const [index, items] = argument as readonly Value[];
    return list(items ?? [], scope)[Number(resolve(index ?? 0, scope))];
  },
  'Fn::Split': (argument, scope) => {
    const [separator, joined] = argument as readonly Value[];
    return text(joined, scope).split(String(separator));
  },
  'Fn::FindInMap': (argument, scope) => {
    const [map, ...keys] = list(argument, scope).map(String);
    return keys.reduce<Value | undefined>(
      (found, key) => (found as Arguments | undefined)?.[key],
      scope.stack.mappings[map ?? ''],
    );
  },
  'Fn::If': (argument, scope) => {
    const [name, yes, no] = argument as readonly Value[];
    return resolve((truth(scope.stack.conditions[String(name)] ?? false, scope) ? yes : no) ?? null, scope);
  },
  'Fn::Equals': (argument, scope) => {
    const [left, right] = list(argument, scope);
    return String(left) === String(right);
  },
  'Fn::Not': (argument, scope) => !truth((argument as readonly Value[])[0] ?? false, scope),
  'Fn::And': (argument, scope) => (argument as readonly Value[]).every((part) => truth(part, scope)),
  'Fn::Or': (argument, scope) => (argument as readonly Value[]).some((part) => truth(part, scope)),
};

const pseudo = ({ stack, place }: Scope): Readonly<Record<string, Value | undefined>> => ({
  'AWS::Region': place.region,
  'AWS::AccountId': place.account,
  'AWS::Partition': 'aws',
  'AWS::URLSuffix': 'amazonaws.com',
  'AWS::StackName': stack.name,
  'AWS::StackId': `arn:aws:cloudformation:${place.region}:${place.account}:stack/${stack.name}/local`,
  'AWS::NoValue': undefined,
});

const reference = (id: string, scope: Scope): Value | undefined => {
  if (id.startsWith('AWS::')) return pseudo(scope)[id];
  const parameter = scope.stack.parameters[id];
  return parameter ? parameter.Default : identityOf(id, scope).ref;
};

const attribute = (id: string, name: string, scope: Scope): Value => {
  const { ref, attributes } = identityOf(id, scope);
  return scope.here(attributes[name] ?? `${ref}.${name}`);
};

const identityOf = (id: string, scope: Scope): Identity => {
  const resource = scope.stack.resources.get(id);
  if (resource === undefined) throw new Error(`${scope.stack.name} refers to '${id}', which it does not contain.`);
  return identify(resource, nameOf(resource, scope), scope.place);
};

/** A name that the template gives, or one made of the stack's and the logical name, cut where AWS would cut it. */
const nameOf = (resource: Resource, scope: Scope): string => {
  const property = nameProperty[resource.type];
  const given = property === undefined ? undefined : resource.properties[property];
  if (given !== undefined) return text(given, scope);
  const made = `${resource.stack}-${resource.id}`.slice(0, 63);
  return resource.type === 'AWS::S3::Bucket' ? made.toLowerCase() : made;
};

const substitute = (pattern: string, words: Arguments, scope: Scope): string =>
  pattern.replaceAll(/\$\{(!?)([^}]+)\}/g, (_, literal: string, name: string) => {
    if (literal) return `\${${name}}`;
    const word = words[name];
    if (word !== undefined) return text(word, scope);
    const [id = '', ...path] = name.split('.');
    return String(path.length === 0 ? reference(name, scope) : attribute(id, path.join('.'), scope));
  });

const imported = (name: string, outer: Scope): Value | undefined => {
  for (const stack of outer.assembly.stacks) {
    const scope = { ...outer, stack };
    for (const { Value: value, Export } of Object.values(stack.outputs))
      if (Export && text(Export.Name, scope) === name) return resolve(value, scope);
  }
  throw new Error(`No stack exports '${name}'.`);
};
