import { organisationKinds } from '#domain/people/organisation';
import { ok } from '#domain/result';
import type { OrganisationLine, OrganisationQuery, Organisations } from '#use-cases/ports/organisations';
import type { Item } from './item.ts';
import { nameRange } from './name-range.ts';
import { organisationItem } from './organisation-item.ts';
import { peopleKeys } from './people-keys.ts';
import { readItem } from './read-item.ts';
import { shapeOf } from './shape.ts';
import type { StoreContext } from './store-context.ts';
import { table } from './table.ts';
import { walk } from './walk.ts';
import { writeOrganisation } from './write-organisation.ts';

const readLine = (item: Item): OrganisationLine => {
  const shape = shapeOf(item, 'line of an organisation');
  const kind = shape.optionalOneOf('kind', organisationKinds);
  return {
    id: shape.text('id'),
    name: shape.text('name'),
    ...(kind && { kind }),
    ...(item.archived === true && { archived: true }),
  };
};

const isWanted =
  ({ archived }: OrganisationQuery) =>
  (item: Item): boolean =>
    archived === 'include' || (item.archived === true) === (archived === 'only');

/** Organisations with their versions, and their list by name; all reads are strongly consistent. */
export const createOrganisations = (context: StoreContext): Organisations => ({
  list: async (wanted) => {
    const named = { list: `organisations ${wanted.archived}`, name: wanted.name, cursor: wanted.cursor };
    const range = nameRange.read(named);
    if (!range.ok) return range;
    const { items, last } = await walk(context, {
      query: {
        KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
        ExpressionAttributeValues: {
          ':pk': peopleKeys.organisationRow('', '').pk,
          ':first': range.value.first,
          ':last': range.value.last,
        },
        ConsistentRead: true,
      },
      limit: wanted.limit,
      fits: isWanted(wanted),
    });
    return ok({ items: items.map(readLine), ...(last && { next: nameRange.write(named, String(last.sk)) }) });
  },
  find: async (id) => {
    const item = table.isId(id) ? await readItem(context, table.keys.organisation(id)) : undefined;
    if (!item) return undefined;
    const { organisation, version } = organisationItem.readRecord(item);
    return { thing: organisation, version };
  },
  write: writeOrganisation(context),
});
