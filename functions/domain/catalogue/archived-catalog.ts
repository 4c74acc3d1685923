import type { Actor } from '../people/person.ts';
import type { Preset } from '../preset/preset.ts';
import { mayOpenType } from './may-open-type.ts';

/** What tickets may carry though this person cannot choose it, with the groups that it stands in. */
export type ArchivedCatalog = Pick<Preset, 'types' | 'areas' | 'environments'>;

/**
 * The archived part of the catalogue, so that old tickets are still called by what they were filed under; and the types
 * that only the desk opens, as their tickets are read by others too.
 */
export const archivedCatalog = ({ types, areas, environments }: Preset, actor: Actor): ArchivedCatalog => ({
  types: groups(types, (type) =>
    type.archived || !mayOpenType(type, actor) ? type : { ...type, subtypes: archived(type.subtypes) },
  ),
  areas: groups(areas, (area) => (area.archived ? area : { ...area, subareas: archived(area.subareas) })),
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
  reduce: (group: Group) => Group,
): Table<Group> =>
  Object.fromEntries(
    Object.entries(table)
      .map(([id, group]): [string, Group] => [id, reduce(group)])
      .filter(
        ([, { archived: gone, subtypes = {}, subareas = {} }]) =>
          gone || Object.keys({ ...subtypes, ...subareas }).length > 0,
      ),
  );
