import { differenceKinds } from '#domain/editing/compare-presets';
import type { ConfigurationVersion } from '#use-cases/ports/configuration-history';
import type { Item } from './item.ts';
import { shapeOf } from './shape.ts';
import { table } from './table.ts';

const readChange = (item: Item): ConfigurationVersion['changes'][number] => {
  const shape = shapeOf(item, 'configuration line');
  return { place: shape.texts('place'), kind: shape.oneOf('kind', differenceKinds) };
};

/** Who made a version of the configuration, when, and where it differs from the one before. */
export const configurationLineItem = {
  /** `entry` is the id of the edit's entry in the audit trail, which no other edit has. */
  write: (line: ConfigurationVersion, entry?: string): Item => ({
    ...table.keys.configurationLine(line.version),
    ...line,
    ...(entry !== undefined && { entry }),
  }),
  read: (item: Item): ConfigurationVersion => {
    const shape = shapeOf(item, 'configuration line');
    const by = shape.optionalText('by');
    return {
      version: shape.count('version'),
      ...(by !== undefined && { by }),
      at: shape.text('at'),
      changes: shape.maps('changes').map(readChange),
    };
  },
};
