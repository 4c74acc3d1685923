import { areasInForce, type Organisation } from '../people/organisation.ts';
import { type Actor, isStaff } from '../people/person.ts';
import type { Preset } from '../preset/preset.ts';
import type { CivilDate } from '../text.ts';
import { mayOpenType } from './may-open-type.ts';

/** What tickets may carry though this person cannot choose it, with the groups that it stands in. */
export type ArchivedCatalog = Pick<Preset, 'types' | 'areas' | 'environments'>;

/** Whose tickets are to be called by their names; `today` is the civil day in the tenant's time zone. */
interface Audience {
  readonly actor: Actor;
  readonly organisation?: Organisation | undefined;
  readonly today: CivilDate;
}

/**
 * The archived part of the catalogue, so that old tickets are still called by what they were filed under; and the types
 * that only the desk opens, as their tickets are read by others too. Of areas an organisation is told those that an
 * agreement of its own names, those that none covers today included (R1.4).
 */
export const archivedCatalog = (preset: Preset, audience: Audience): ArchivedCatalog => ({
  ...archivedKinds(preset, audience),
  areas: isStaff(audience.actor) ? archivedAreas(preset.areas) : agreedAreas(preset.areas, audience),
});

const archivedAreas = (areas: Preset['areas'], offered: (id: string) => boolean = () => true): Preset['areas'] =>
  groups(areas, (area, id) =>
    area.archived || !offered(id) ? { ...area, archived: true } : { ...area, subareas: archived(area.subareas) },
  );

const agreedAreas = (areas: Preset['areas'], { organisation, today }: Audience): Preset['areas'] => {
  const agreed = new Set(organisation?.agreements.flatMap((agreement) => agreement.areas));
  const inForce = organisation ? areasInForce(organisation, today) : new Set<string>();
  const theirs = Object.fromEntries(Object.entries(areas).filter(([id]) => agreed.has(id)));
  return archivedAreas(theirs, (id) => inForce.has(id));
};

const archivedKinds = (
  { types, environments }: Preset,
  { actor }: Audience,
): Pick<ArchivedCatalog, 'types' | 'environments'> => ({
  types: groups(types, (type) =>
    type.archived || !mayOpenType(type, actor) ? type : { ...type, subtypes: archived(type.subtypes) },
  ),
  environments: archived(environments),
});

interface Entry {
  readonly archived?: true;
}
type Table<One> = Readonly<Record<string, One>>;

const archived = <One extends Entry>(table: Table<One>): Table<One> =>
  Object.fromEntries(Object.entries(table).filter(([, entry]) => entry.archived));

/** A group that is in use stands here only where something in it is archived. */
const groups = <Group extends Entry & { subtypes?: object; subareas?: object }>(
  table: Table<Group>,
  reduce: (group: Group, id: string) => Group,
): Table<Group> =>
  Object.fromEntries(
    Object.entries(table)
      .map(([id, group]): [string, Group] => [id, reduce(group, id)])
      .filter(
        ([, { archived: gone, subtypes = {}, subareas = {} }]) =>
          gone || Object.keys({ ...subtypes, ...subareas }).length > 0,
      ),
  );
