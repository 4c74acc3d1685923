import type { Provisioning } from '#use-cases/ports/setup';
import { configurationItem } from './configuration-item.ts';
import { readItem } from './read-item.ts';
import { shapeOf } from './shape.ts';
import type { StoreContext } from './store-context.ts';
import { table } from './table.ts';

/** Reads the preset of the current configuration; there is none before the first set-up. */
export const presetInForce =
  (context: StoreContext): Provisioning['presetInForce'] =>
  async () => {
    const pointer = await readItem(context, table.keys.configuration);
    const version = pointer && shapeOf(pointer, 'configuration').count('version');
    const body = version && (await readItem(context, table.keys.configurationBody(version)));
    return body ? configurationItem.read(body).preset : undefined;
  };
