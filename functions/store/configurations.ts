import type { Configurations } from '#use-cases/ports';
import { configurationBodies } from './configuration-bodies.ts';
import { readItem } from './read-item.ts';
import { shapeOf } from './shape.ts';
import type { StoreContext } from './store-context.ts';
import { table } from './table.ts';

/** The tenant's current configuration: one small read, and the body only when its version is new. */
export const createConfigurations = (context: StoreContext): Configurations => {
  const bodyOf = configurationBodies(context);
  return {
    current: async () => {
      const pointer = await readItem(context, table.keys.configuration);
      if (!pointer) throw new Error('The tenant has no configuration yet');
      return bodyOf(shapeOf(pointer, 'configuration').count('version'));
    },
  };
};
