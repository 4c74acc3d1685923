import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { benchTenant } from '../tenant.ts';
import type { BundleSet } from './bundle-set.ts';

const run = promisify(execFile);

/** Synthesizes the bench's tenant into `stacks` of that directory, and bundles what its functions are compared with. */
export const prepareBundles = async (directory: string): Promise<readonly BundleSet[]> => {
  const tenant = benchTenant();
  const tenants = join(directory, 'tenants');
  mkdirSync(tenants, { recursive: true });
  writeFileSync(join(tenants, `${tenant.id}.json`), JSON.stringify(tenant));
  const script = join(import.meta.dirname, 'build.ts');
  await run(process.execPath, [...process.execArgv, script, tenants, tenant.id, directory], { maxBuffer: 2 ** 26 });
  return JSON.parse(readFileSync(join(directory, 'bundles.json'), 'utf8')) as BundleSet[];
};
