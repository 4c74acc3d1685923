import type { Assembly, Resource, Stack, Value } from '#local/assembly/template';

/** Resources of a made-up stack by logical name: the type, then the properties. */
export type Resources = Readonly<Record<string, readonly [type: string, properties: Readonly<Record<string, Value>>]>>;

/** A stack that was never synthesized. */
export const stackOf = (name: string, resources: Resources, more: Partial<Stack> = {}): Stack => ({
  name,
  resources: new Map(
    Object.entries(resources).map(([id, [type, properties]]): [string, Resource] => [
      id,
      { stack: name, id, type, properties, dependsOn: [] },
    ]),
  ),
  outputs: {},
  parameters: {},
  conditions: {},
  mappings: {},
  ...more,
});

/** Stacks and, by hash, the directories of their assets. */
export const assemblyOf = (stacks: readonly Stack[], assets: Readonly<Record<string, string>> = {}): Assembly => ({
  region: 'eu-south-1',
  stacks,
  assets: new Map(Object.entries(assets)),
});

export const place = {
  region: 'eu-south-1',
  account: '000000000000',
  aws: 'http://127.0.0.1:9999',
  api: 'http://localhost:4000',
  issuer: 'http://localhost:4000/local/sign-in',
};
