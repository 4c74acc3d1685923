import type { Configuration, TenantSettings } from '#domain/configuration';
import type { Item } from './item.ts';
import { shapeOf } from './shape.ts';
import { table } from './table.ts';

/** A configuration written before it held the organisations' names is in force until the next setup has run. */
const withNames = (settings: TenantSettings): TenantSettings =>
  settings.organisations === undefined ? { ...settings, organisations: [] } : settings;

/**
 * The tenant's data as of one version. Settings and preset are JSON texts, because the order of their entries has a
 * meaning (priorities: most urgent first) that a map of the database would lose.
 */
export const configurationItem = {
  write: ({ version, settings, preset }: Configuration): Item => ({
    ...table.keys.configurationBody(version),
    version,
    settings: JSON.stringify(settings),
    preset: JSON.stringify(preset),
  }),
  read: (item: Item): Configuration => {
    const shape = shapeOf(item, 'configuration');
    return {
      version: shape.count('version'),
      settings: withNames(JSON.parse(shape.text('settings'))),
      preset: JSON.parse(shape.text('preset')),
    };
  },
};
