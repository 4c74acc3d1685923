import type { Preset } from '#domain/preset/preset';
import type { CatalogueEntry } from './catalogue-entry.ts';

/** The configuration that a page shows. */
export interface ShownConfiguration {
  readonly version: number;
  readonly preset: Preset;
}

/** What a form is about: an entry, or a new one in a table. */
export interface Editing {
  readonly table: readonly string[];
  readonly entry?: CatalogueEntry;
}
