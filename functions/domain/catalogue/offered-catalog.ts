import type { Organisation } from '../people/organisation.ts';
import { areasInForce } from '../people/organisation.ts';
import type { Actor } from '../people/person.ts';
import { isStaff } from '../people/person.ts';
import type { Area, Preset } from '../preset/preset.ts';
import type { CivilDate } from '../text.ts';
import { mayOpenType } from './may-open-type.ts';

/** The parts of the preset that a new ticket is made of. */
export type OfferedCatalog = Pick<
  Preset,
  'types' | 'macroAreas' | 'areas' | 'environments' | 'severities' | 'urgencies' | 'priorities'
>;

/** For whom a catalogue is made; `today` is the civil day in the tenant's time zone. */
interface Audience {
  readonly actor: Actor;
  readonly organisation?: Organisation | undefined;
  readonly today: CivilDate;
}

/**
 * What this person may choose today: staff everything, others the areas that an agreement covers (R1.4) and the types
 * that are not for the desk alone to open; nobody what is archived.
 */
export const offeredCatalog = (preset: Preset, { actor, organisation, today }: Audience): OfferedCatalog => {
  const { severities, urgencies, priorities } = preset;
  const covered = organisation ? areasInForce(organisation, today) : new Set<string>();
  const opened = only(inUse(preset.types), (_id, type) => mayOpenType(type, actor));
  const types = mapped(opened, (type) => ({ ...type, subtypes: inUse(type.subtypes) }));
  const chosen = only(inUse(preset.areas), (id) => isStaff(actor) || covered.has(id));
  const areas = mapped(chosen, (area) => ({ ...area, subareas: inUse(area.subareas) }));
  const environments = inUse(preset.environments);
  const grouping = new Set(Object.values<Area>(areas).map((area) => area.macroArea));
  const macroAreas = only(preset.macroAreas, (id) => grouping.has(id));
  return { types, macroAreas, areas, environments, severities, urgencies, priorities };
};

type Table<Entry> = Readonly<Record<string, Entry>>;

const only = <Entry>(table: Table<Entry>, wanted: (id: string, entry: Entry) => boolean): Table<Entry> =>
  Object.fromEntries(Object.entries(table).filter(([id, entry]) => wanted(id, entry)));

const inUse = <Entry extends { readonly archived?: true }>(table: Table<Entry>): Table<Entry> =>
  only(table, (_id, { archived }) => !archived);

const mapped = <Entry>(table: Table<Entry>, change: (entry: Entry) => Entry): Table<Entry> =>
  Object.fromEntries(Object.entries(table).map(([id, entry]) => [id, change(entry)]));
