import type { Configuration } from '#domain/configuration';
import { configurationItem } from './configuration-item.ts';
import { readItem } from './read-item.ts';
import type { StoreContext } from './store-context.ts';
import { table } from './table.ts';

/** Configurations by version, read once: a version never changes. The one before stays for requests under way. */
export const configurationBodies = (context: StoreContext): ((version: number) => Promise<Configuration>) => {
  const known = new Map<number, Promise<Configuration>>();
  const read = async (version: number): Promise<Configuration> => {
    const item = await readItem(context, table.keys.configurationBody(version));
    if (!item) throw new Error(`There is no configuration ${version}`);
    return configurationItem.read(item);
  };
  return async (version) => {
    const body = known.get(version) ?? read(version);
    known.set(version, body);
    for (const older of known.keys()) if (older < version - 1) known.delete(older);
    try {
      return await body;
    } catch (error) {
      known.delete(version);
      throw error;
    }
  };
};
