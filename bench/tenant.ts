import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TenantFile } from '#use-cases/setup/tenant-file';

/** The demo tenant, whose people may do as much in an hour as a machine can: what is measured is not the limit. */
export const benchTenant = (): TenantFile => {
  const file = join(import.meta.dirname, '../tenants/demo.json');
  const demo: TenantFile = JSON.parse(readFileSync(file, 'utf8'));
  return { ...demo, limits: { openingsPerHour: 100_000, changesPerHour: 100_000 } };
};
