import type { Preset } from '#domain/preset/preset';
import type { Localized } from '#domain/text';

/** An entry of the catalogue as the page shows and edits it. */
export interface CatalogueEntry {
  readonly place: readonly string[];
  readonly label: Localized;
  readonly description?: Localized;
  readonly queue?: string;
  readonly macroArea?: string;
  readonly parent?: string;
  readonly opens?: 'desk';
  readonly archived?: true;
  /** The entry as the configuration holds it, without those below it. */
  readonly value: Readonly<Record<string, unknown>>;
  /** The table of the entries below it, where it has one. */
  readonly inner?: 'subareas' | 'subtypes';
  readonly below: readonly CatalogueEntry[];
}

/** The parts of the catalogue that the page shows, in its order. */
export const catalogueTables = [
  'macroAreas',
  'areas',
  'types',
  'environments',
  'severities',
  'urgencies',
  'priorities',
  'risks',
] as const;
export type CatalogueTable = (typeof catalogueTables)[number];

type Stored = Omit<CatalogueEntry, 'place' | 'value' | 'inner' | 'below'>;
type Table = Readonly<Record<string, Stored>>;
const innerTables = { areas: 'subareas', types: 'subtypes' } as const;

/** The entries of one part in the order of the preset, each with those below it. */
export const catalogueEntries = (preset: Preset, table: CatalogueTable): readonly CatalogueEntry[] =>
  entriesOf(preset[table] ?? {}, [table], table === 'areas' || table === 'types' ? innerTables[table] : undefined);

const entriesOf = (entries: Table, place: readonly string[], inner?: CatalogueEntry['inner']): CatalogueEntry[] =>
  Object.entries(entries).map(([name, entry]) => {
    const { subareas, subtypes, ...value } = entry as Stored & Partial<Record<'subareas' | 'subtypes', Table>>;
    const below = subareas ?? subtypes ?? {};
    return {
      ...value,
      value,
      place: [...place, name],
      ...(inner && { inner }),
      below: inner ? entriesOf(below, [...place, name, inner]) : [],
    };
  });
