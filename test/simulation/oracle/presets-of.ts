import type { PresetsInForce } from '#domain/integrity/presets-in-force';
import { configurationItem } from '#store/configuration-item';
import { table } from '#store/table';
import type { World } from '../world/world.ts';
import { memoryOf } from './memory-of.ts';

const known = memoryOf((): { presets?: PresetsInForce } => ({}));

const read = ({ database }: World): PresetsInForce => {
  const item = database.item(table.keys.configurationBody(1));
  if (!item) throw new Error('The tenant was never set up.');
  return [configurationItem.read(item).preset];
};

/** The presets under which tickets live: the one that the setup leaves, as nobody changes it in a history. */
export const presetsOf = (world: World): PresetsInForce => {
  const memory = known(world);
  memory.presets ??= read(world);
  return memory.presets;
};
