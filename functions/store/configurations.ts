import type { Configurations } from '#use-cases/ports';
import { namedConfigurations } from './named-configurations.ts';
import { readItem } from './read-item.ts';
import type { StoreContext } from './store-context.ts';
import { table } from './table.ts';

/** The tenant's current configuration: one small read, and the body only when its version is new. */
export const createConfigurations = (context: StoreContext): Configurations => {
  const inForce = namedConfigurations(context);
  return {
    current: async () => inForce(await readItem(context, table.keys.configuration)),
  };
};
