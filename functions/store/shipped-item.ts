import type { Preset } from '#domain/preset/preset';
import type { Item } from './item.ts';
import { shapeOf } from './shape.ts';
import { table } from './table.ts';
import type { Part } from './transact.ts';

/** The preset that the last setup brought along, so that the next one knows what was edited since. */
export const shippedItem = {
  write: (preset: Preset): Item => ({ ...table.keys.shipped, preset: JSON.stringify(preset) }),
  read: (item: Item): Preset => JSON.parse(shapeOf(item, 'shipped preset').text('preset')),
};

/** Keeps the preset in force as the one that was shipped, when it is edited for the first time. */
export const keepShipped = (preset: Preset): Part => ({
  Update: {
    Key: table.keys.shipped,
    UpdateExpression: 'SET #preset = if_not_exists(#preset, :preset)',
    ExpressionAttributeNames: { '#preset': 'preset' },
    ExpressionAttributeValues: { ':preset': JSON.stringify(preset) },
  },
});
