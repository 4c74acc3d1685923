import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPreset } from '../../presets/load-preset.ts';
import { parseTenant } from './parse-tenant.ts';
import type { Tenant } from './tenant-schema.ts';

/** Reads the tenant files of a folder: all of them, or the one that is asked for. Throws what `parseTenant` throws. */
export const readTenants = (folder: string, only?: string): readonly Tenant[] => {
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const wanted = only === undefined ? files : files.filter((file) => file === `${only}.json`);
  if (wanted.length === 0) throw new Error(`${folder}: no tenant ${only ?? 'at all'}; there is ${files.join(', ')}`);
  return wanted
    .map((file) => join(folder, file))
    .map((path) => parseTenant(path, readFileSync(path, 'utf8'), loadPreset));
};
