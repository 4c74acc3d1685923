import { existsSync, readFileSync } from 'node:fs';
import { parseTenant } from '#lib/tenant/parse-tenant';
import type { Tenant } from '#lib/tenant/tenant-schema';
import { loadPreset } from '../../presets/load-preset.ts';
import { refusal } from '../refusal.ts';

/** The tenant of a file; whatever is wrong in it is a refusal with every place. */
export const checkedTenant = (file: string): Tenant => {
  if (!existsSync(file)) throw refusal(`There is no file ${file}.`);
  try {
    return parseTenant(file, readFileSync(file, 'utf8'), loadPreset);
  } catch (error) {
    throw refusal((error as Error).message, error);
  }
};
