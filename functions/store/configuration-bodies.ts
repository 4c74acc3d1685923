import type { Configuration } from '#domain/configuration';
import { readConfiguration } from './read-configuration.ts';
import type { StoreContext } from './store-context.ts';

/** Configurations by version, read once: a version never changes. The one before stays for requests under way. */
export const configurationBodies = (context: StoreContext): ((version: number) => Promise<Configuration>) => {
  const known = new Map<number, Promise<Configuration>>();
  return async (version) => {
    const body = known.get(version) ?? readConfiguration(context, version);
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
