/** Run by itself, as CDK is large: writes the stacks of the bench's tenant, and bundles of SDK clients to compare with. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { synthesize } from '#lib/synthesize';
import { readAssembly } from '#local/assembly/read-assembly';
import type { Resource } from '#local/assembly/template';
import { bundleClients } from './bundle-clients.ts';
import type { BundleSet } from './bundle-set.ts';

const [tenants = '', tenant = '', out = ''] = process.argv.slice(2);
const stacks = join(out, 'stacks');
synthesize({ tenants, tenant, outdir: stacks });
const assembly = readAssembly(stacks, tenant);

const setOf = async ({ properties }: Resource): Promise<BundleSet> => {
  const { FunctionName, Code, Environment } = properties as unknown as {
    readonly FunctionName: string;
    readonly Code: { readonly S3Key: string };
    readonly Environment?: { readonly Variables?: object };
  };
  const name = FunctionName.slice(`${tenant}-`.length);
  return {
    name,
    variables: Object.keys(Environment?.Variables ?? {}),
    own: join(assembly.assets.get(Code.S3Key.split('.')[0] ?? '') ?? '', 'index.mjs'),
    ...(await bundleClients(name, out)),
  };
};

const functions = assembly.stacks
  .flatMap(({ resources }) => [...resources.values()])
  .filter(({ type }) => type === 'AWS::Lambda::Function');
writeFileSync(join(out, 'bundles.json'), JSON.stringify(await Promise.all(functions.map(setOf))));
