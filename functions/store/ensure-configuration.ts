import type { Configuration } from '#domain/configuration';
import type { Preset } from '#domain/preset/preset';
import type { Provisioning } from '#use-cases/ports/setup';
import { configurationItem } from './configuration-item.ts';
import { configurationParts } from './configuration-parts.ts';
import type { Item } from './item.ts';
import { readItem } from './read-item.ts';
import { shapeOf } from './shape.ts';
import { shippedItem } from './shipped-item.ts';
import type { StoreContext } from './store-context.ts';
import { table } from './table.ts';
import { type Part, transact } from './transact.ts';
import { Unavailable } from './unavailable.ts';

/**
 * Writes settings and preset as the next version, and points to it; the current version when they are in it already.
 */
export const ensureConfiguration =
  (context: StoreContext): Provisioning['ensureConfiguration'] =>
  async (settings, preset, made) => {
    const current = await currentVersion(context);
    if (made && made.of?.version !== current) return undefined;
    const shipped = await shippedParts(context, made?.shipped ?? preset);
    const wanted = { version: (current ?? 0) + 1, settings, preset };
    if (current !== undefined && (await holds(context, current, wanted))) {
      if (shipped.length > 0) await transact(context, shipped);
      return current;
    }
    const line = made && { version: wanted.version, at: made.at, changes: made.changes };
    const refusals = await transact(context, [...configurationParts(wanted, current, line), ...shipped]);
    if (refusals && !isSame(refusals[1]?.current, wanted)) {
      throw new Unavailable('Somebody else changes the configuration');
    }
    return wanted.version;
  };

const currentVersion = async (context: StoreContext): Promise<number | undefined> => {
  const pointer = await readItem(context, table.keys.configuration);
  return pointer && shapeOf(pointer, 'configuration').count('version');
};

const isSame = (stored: Item | undefined, wanted: Configuration): boolean => {
  const { settings, preset } = configurationItem.write(wanted);
  return stored?.settings === settings && stored?.preset === preset;
};

const holds = async (context: StoreContext, version: number, wanted: Configuration): Promise<boolean> =>
  isSame(await readItem(context, table.keys.configurationBody(version)), wanted);

/** What ships, unless it is kept already. */
const shippedParts = async (context: StoreContext, shipped: Preset): Promise<readonly Part[]> => {
  const item = shippedItem.write(shipped);
  const kept = await readItem(context, table.keys.shipped);
  return kept?.preset === item.preset ? [] : [{ Put: { Item: item } }];
};
