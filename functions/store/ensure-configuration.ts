import type { Provisioning } from '#use-cases/ports/setup';
import { configurationItem } from './configuration-item.ts';
import { readItem } from './read-item.ts';
import { shapeOf } from './shape.ts';
import type { StoreContext } from './store-context.ts';
import { table } from './table.ts';
import { transact } from './transact.ts';
import { Unavailable } from './unavailable.ts';

const isNew = 'attribute_not_exists(pk)';

/**
 * Writes settings and preset as the next version, and points to it; the current version when they are in it already.
 */
export const ensureConfiguration =
  (context: StoreContext): Provisioning['ensureConfiguration'] =>
  async (settings, preset) => {
    const pointer = await readItem(context, table.keys.configuration);
    const current = pointer ? shapeOf(pointer, 'configuration').count('version') : 0;
    const stored = pointer && (await readItem(context, table.keys.configurationBody(current)));
    const wanted = configurationItem.write({ version: current, settings, preset });
    if (stored?.settings === wanted.settings && stored?.preset === wanted.preset) return current;
    const version = current + 1;
    const refusals = await transact(context, [
      { Put: { Item: configurationItem.write({ version, settings, preset }), ConditionExpression: isNew } },
      {
        Put: {
          Item: { ...table.keys.configuration, version },
          ConditionExpression: pointer ? '#version = :current' : isNew,
          ...(pointer && {
            ExpressionAttributeNames: { '#version': 'version' },
            ExpressionAttributeValues: { ':current': current },
          }),
        },
      },
    ]);
    const [body] = refusals ?? [];
    if (refusals && (body?.current?.preset !== wanted.preset || body?.current?.settings !== wanted.settings)) {
      throw new Unavailable('Somebody else changes the configuration');
    }
    return version;
  };
