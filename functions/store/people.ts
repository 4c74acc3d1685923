import { roles } from '#domain/people/person';
import { ok, type Result } from '#domain/result';
import type { People, PeopleQuery, PersonLine } from '#use-cases/ports/people';
import type { Item } from './item.ts';
import { nameRange } from './name-range.ts';
import { peopleKeys } from './people-keys.ts';
import { personItem } from './person-item.ts';
import { readItem } from './read-item.ts';
import { shapeOf } from './shape.ts';
import type { StoreContext } from './store-context.ts';
import { type IndexShape, table } from './table.ts';
import { walk } from './walk.ts';
import { writePerson } from './write-person.ts';

const readLine = ({ row }: Item): PersonLine => {
  const shape = shapeOf(row as Item, 'line of a person');
  const [email, organisation] = [shape.optionalText('email'), shape.optionalText('organisation')];
  return {
    id: shape.text('id'),
    name: shape.text('name'),
    role: shape.oneOf('role', roles),
    disabled: shape.flag('disabled'),
    ...(email !== undefined && { email }),
    ...(organisation !== undefined && { organisation }),
  };
};

/** Whoever belongs to none has none in their line. */
const groupsIn = ({ row }: Item): readonly string[] => {
  const line = row as Item;
  return line.groups === undefined ? [] : shapeOf(line, 'line of a person').texts('groups');
};

/** The list that holds the fewest people besides those who are wanted. */
const placeOf = ({ organisation, role, groups }: PeopleQuery): readonly [IndexShape, string] => {
  if (organisation !== undefined)
    return [table.indexNamed('organisation'), peopleKeys.partitions.ofOrganisation(organisation)];
  // Only operators belong to groups.
  const first = role ?? (groups && 'operator');
  if (first !== undefined) return [table.indexNamed('requester'), peopleKeys.partitions.ofRole(first)];
  return [table.indexNamed('owner'), peopleKeys.partitions.everybody];
};

const isWanted =
  ({ role, disabled, groups }: PeopleQuery) =>
  (item: Item): boolean => {
    const line = readLine(item);
    return (
      (role === undefined || line.role === role) &&
      (disabled === 'include' || line.disabled === (disabled === 'only')) &&
      (groups === undefined || groupsIn(item).some((group) => groups.includes(group)))
    );
  };

const list =
  (context: StoreContext) =>
  async (wanted: PeopleQuery): Promise<Result<{ items: PersonLine[]; next?: string }, { reason: 'bad-cursor' }>> => {
    const { organisation, role, disabled, groups, name, cursor, limit } = wanted;
    const named = { list: JSON.stringify(['people', organisation, role, disabled, groups]), name, cursor };
    const range = nameRange.read(named);
    if (!range.ok) return range;
    const [index, partition] = placeOf(wanted);
    const { first, last: end } = range.value;
    const { items, last } = await walk(context, {
      query: {
        IndexName: index.name,
        KeyConditionExpression: '#partition = :partition AND #place BETWEEN :first AND :end',
        ExpressionAttributeNames: { '#partition': index.partitionKey, '#place': index.sortKey },
        ExpressionAttributeValues: { ':partition': partition, ':first': first, ':end': end },
      },
      limit,
      fits: isWanted(wanted),
    });
    return ok({
      items: items.map(readLine),
      ...(last && { next: nameRange.write(named, String(last[index.sortKey])) }),
    });
  };

/** People with their versions, and lists of them by name, which the indexes show a moment late. */
export const createPeople = (context: StoreContext): People => ({
  list: list(context),
  find: async (id) => {
    const item = table.isId(id) ? await readItem(context, table.keys.person(id)) : undefined;
    if (!item) return undefined;
    const { person, version } = personItem.readRecord(item);
    return { thing: person, version };
  },
  write: writePerson(context),
  ownerOf: async (domain) => {
    const item = await readItem(context, peopleKeys.domain(domain));
    return item && shapeOf(item, 'domain').text('organisation');
  },
});
