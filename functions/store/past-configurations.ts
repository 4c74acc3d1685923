import type { Configuration } from '#domain/configuration';
import type { PastConfigurations } from '#use-cases/ports';
import { readConfiguration } from './read-configuration.ts';
import type { StoreContext } from './store-context.ts';

/** Enough for the tickets that one function shows in a row, whatever forms they were filled in by. */
const mostKept = 8;

/** Configurations that were in force once, those asked for last kept in memory. */
export const createPastConfigurations = (context: StoreContext): PastConfigurations => {
  const kept = new Map<number, Promise<Configuration>>();
  return {
    at: async (version) => {
      const body = kept.get(version) ?? readConfiguration(context, version);
      kept.delete(version);
      kept.set(version, body);
      for (const oldest of kept.keys()) if (kept.size > mostKept) kept.delete(oldest);
      try {
        return await body;
      } catch (error) {
        kept.delete(version);
        throw error;
      }
    },
  };
};
