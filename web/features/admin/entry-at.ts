import { partAt } from '#domain/editing/own-part';
import type { Preset } from '#domain/preset/preset';
import type { CatalogueEntry } from './catalogue-entry.ts';

/** The entry that stands at a place now, without those in it. */
export const entryAt = (preset: Preset, place: readonly string[]): CatalogueEntry | undefined => {
  const found = place.reduce<unknown>(partAt, preset);
  if (typeof found !== 'object' || found === null) return undefined;
  const { subareas: _areas, subtypes: _types, ...value } = found as CatalogueEntry['value'];
  return { ...(value as unknown as CatalogueEntry), value, place, below: [] };
};
