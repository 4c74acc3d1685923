import type { PresetsInForce } from '#domain/integrity/presets-in-force';
import { configurationItem } from '#store/configuration-item';
import { table } from '#store/table';
import type { World } from '../world/world.ts';

const known = new Map<unknown, PresetsInForce>();

/** The presets under which tickets live: the one that the setup leaves, as nobody changes it in a history. */
export const presetsOf = (world: World): PresetsInForce => {
  const item = world.database.item(table.keys.configurationBody(1));
  if (!item) throw new Error('The tenant was never set up.');
  const text = item['preset'];
  const presets = known.get(text) ?? [configurationItem.read(item).preset];
  known.set(text, presets);
  return presets;
};
