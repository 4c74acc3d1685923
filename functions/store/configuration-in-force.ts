import type { Provisioning } from '#use-cases/ports/setup';
import { configurationItem } from './configuration-item.ts';
import { readItem } from './read-item.ts';
import { shapeOf } from './shape.ts';
import { shippedItem } from './shipped-item.ts';
import type { StoreContext } from './store-context.ts';
import { table } from './table.ts';

/** Reads the current configuration and what the last setup brought along; there is none before the first. */
export const configurationInForce =
  (context: StoreContext): Provisioning['configurationInForce'] =>
  async () => {
    const pointer = await readItem(context, table.keys.configuration);
    const version = pointer && shapeOf(pointer, 'configuration').count('version');
    const body = version && (await readItem(context, table.keys.configurationBody(version)));
    if (!body) return undefined;
    const shipped = await readItem(context, table.keys.shipped);
    return { ...configurationItem.read(body), ...(shipped && { shipped: shippedItem.read(shipped) }) };
  };
