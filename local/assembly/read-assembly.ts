import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refusal } from '../refusal.ts';
import type { Assembly, Properties, Resource, Stack, Value } from './template.ts';

interface Artifact {
  readonly type: string;
  readonly environment?: string;
  readonly properties?: { readonly templateFile?: string; readonly stackName?: string; readonly file?: string };
}
interface RawResource {
  readonly Type: string;
  readonly Properties?: Properties;
  readonly DependsOn?: string | readonly string[];
  readonly Condition?: string;
}
interface RawTemplate {
  readonly Resources?: Readonly<Record<string, RawResource>>;
  readonly Outputs?: Stack['outputs'];
  readonly Parameters?: Stack['parameters'];
  readonly Conditions?: Stack['conditions'];
  readonly Mappings?: Readonly<Record<string, Value>>;
}

const defaultRegion = 'eu-south-1';

/** Reads the stacks of a tenant (`<tenant>-data`, `<tenant>-app`) from the directory that `cdk synth` wrote. */
export const readAssembly = (directory: string, tenant: string): Assembly => {
  const manifest = json<{ readonly artifacts?: Readonly<Record<string, Artifact>> }>(join(directory, 'manifest.json'));
  const artifacts = Object.entries(manifest.artifacts ?? {});
  const stacks = artifacts.flatMap(([id, artifact]) => stackOf(directory, id, artifact) ?? []);
  const wanted = stacks.filter(({ stack }) => stack.name === `${tenant}-data` || stack.name === `${tenant}-app`);
  if (wanted.length === 0)
    throw refusal(
      `No stacks of tenant '${tenant}' were synthesized; there are: ${stacks.map(({ stack }) => stack.name).join(', ')}.`,
    );
  return {
    region: wanted.map(({ region }) => region).find((region) => region !== undefined) ?? defaultRegion,
    stacks: wanted.map(({ stack }) => stack),
    assets: new Map(artifacts.flatMap(([, artifact]) => assetsOf(directory, artifact))),
  };
};

const json = <Content>(path: string): Content => JSON.parse(readFileSync(path, 'utf8')) as Content;

const stackOf = (directory: string, id: string, artifact: Artifact) => {
  if (artifact.type !== 'aws:cloudformation:stack' || artifact.properties?.templateFile === undefined) return undefined;
  const name = artifact.properties.stackName ?? id;
  const region = artifact.environment?.split('/').at(-1);
  return {
    region: region === 'unknown-region' ? undefined : region,
    stack: toStack(name, json<RawTemplate>(join(directory, artifact.properties.templateFile))),
  };
};

const toStack = (name: string, template: RawTemplate): Stack => ({
  name,
  resources: new Map(Object.entries(template.Resources ?? {}).map(([id, raw]) => [id, toResource(name, id, raw)])),
  outputs: template.Outputs ?? {},
  parameters: template.Parameters ?? {},
  conditions: template.Conditions ?? {},
  mappings: template.Mappings ?? {},
});

const toResource = (stack: string, id: string, raw: RawResource): Resource => ({
  stack,
  id,
  type: raw.Type,
  properties: raw.Properties ?? {},
  dependsOn: [raw.DependsOn ?? []].flat(),
  ...(raw.Condition !== undefined && { condition: raw.Condition }),
});

const assetsOf = (directory: string, artifact: Artifact): [string, string][] => {
  if (artifact.type !== 'cdk:asset-manifest' || artifact.properties?.file === undefined) return [];
  const { files } = json<{ files?: Record<string, { source: { path?: string } }> }>(
    join(directory, artifact.properties.file),
  );
  return Object.entries(files ?? {}).flatMap(([hash, { source }]): [string, string][] =>
    source.path === undefined ? [] : [[hash, join(directory, source.path)]],
  );
};
