import type { Configuration } from '#domain/configuration';
import { configurationItem } from './configuration-item.ts';
import { readItem } from './read-item.ts';
import type { StoreContext } from './store-context.ts';
import { table } from './table.ts';

/** One configuration as it was stored; a version never changes. */
export const readConfiguration = async (context: StoreContext, version: number): Promise<Configuration> => {
  const item = await readItem(context, table.keys.configurationBody(version));
  if (!item) throw new Error(`There is no configuration ${version}`);
  return configurationItem.read(item);
};
