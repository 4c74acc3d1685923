import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { App } from 'aws-cdk-lib';
import { deskApp } from '#lib/desk-app';
import { madeUpPages } from './made-up-pages.ts';

/** A resource of a template, with its name in it. */
export interface Resource {
  readonly logicalId: string;
  readonly Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: a template holds whatever CloudFormation knows.
  readonly Properties: Record<string, any>;
  readonly DeletionPolicy?: string;
  readonly UpdateReplacePolicy?: string;
}

export interface SynthesizedStack {
  readonly name: string;
  readonly all: readonly Resource[];
  readonly outputs: Readonly<Record<string, { readonly Value: unknown }>>;
  readonly of: (type: string) => readonly Resource[];
}

const workshop = mkdtempSync(join(tmpdir(), 'sportello-'));
const pages = madeUpPages();
process.once('exit', () => rmSync(workshop, { recursive: true, force: true }));

/** The tenant file that ships with the product, with changes. */
export const demoTenant = (changes: object = {}): { readonly id: string } => ({
  ...JSON.parse(readFileSync(join(import.meta.dirname, '../../tenants/demo.json'), 'utf8')),
  ...changes,
});

/** The app of these tenants, written nowhere yet; without bundles, which other tests look at. */
export const appOf = (...tenants: readonly { readonly id: string }[]): App => {
  const folder = mkdtempSync(join(workshop, 'app-'));
  for (const tenant of tenants) writeFileSync(join(folder, `${tenant.id}.json`), JSON.stringify(tenant));
  const before = process.env['CDK_CONTEXT_JSON'];
  process.env['CDK_CONTEXT_JSON'] = JSON.stringify({ 'aws:cdk:bundling-stacks': [] });
  try {
    return deskApp({ tenants: folder, pages, outdir: join(folder, 'cdk.out') });
  } finally {
    if (before === undefined) Reflect.deleteProperty(process.env, 'CDK_CONTEXT_JSON');
    else process.env['CDK_CONTEXT_JSON'] = before;
  }
};

/** The stacks of these tenants by name, as CloudFormation would get them. */
export const synthesizeTenants = (...tenants: readonly { readonly id: string }[]): Record<string, SynthesizedStack> =>
  Object.fromEntries(
    appOf(...tenants)
      .synth()
      .stacks.map(({ stackName, template }) => [stackName, stackOf(stackName, template)]),
  );

interface Template {
  readonly Resources: Record<string, Resource>;
  readonly Outputs?: SynthesizedStack['outputs'];
}

const stackOf = (name: string, template: Template): SynthesizedStack => {
  const all = Object.entries(template.Resources).map(([logicalId, resource]) => ({ ...resource, logicalId }));
  return { name, all, outputs: template.Outputs ?? {}, of: (type) => all.filter(({ Type }) => Type === type) };
};
