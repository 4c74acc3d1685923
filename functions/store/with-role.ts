import type { Directory } from '#use-cases/ports';
import type { Item } from './item.ts';
import { peopleKeys } from './people-keys.ts';
import { personItem } from './person-item.ts';
import { queryPages } from './query-pages.ts';
import { readItems } from './read-items.ts';
import { shapeOf } from './shape.ts';
import type { StoreContext } from './store-context.ts';
import { table } from './table.ts';

/** Who stands in lines of a role; where an organisation is given, its people alone. */
const idsIn = (items: readonly Item[], organisation: string | undefined): readonly string[] =>
  items
    .map(({ row }) => shapeOf(row as Item, 'line of a person'))
    .filter((line) => organisation === undefined || line.optionalText('organisation') === organisation)
    .map((line) => line.text('id'));

/**
 * People of a role, found in the index, which may be a moment old, and judged by what they are now. Where only those of
 * an organisation are wanted, nobody else is read.
 */
export const withRole =
  (context: StoreContext): Directory['withRole'] =>
  async (role, organisation) => {
    const { name, partitionKey } = table.indexNamed('requester');
    const query = {
      IndexName: name,
      KeyConditionExpression: '#partition = :partition',
      ExpressionAttributeNames: { '#partition': partitionKey },
      ExpressionAttributeValues: { ':partition': peopleKeys.partitions.ofRole(role) },
    };
    const ids: string[] = [];
    for await (const { items } of queryPages(context, query)) ids.push(...idsIn(items, organisation));
    const people = [...(await readItems(context, ids.map(table.keys.person))).values()].map(personItem.read);
    return people
      .filter((person) => person.role === role && !person.disabled)
      .filter((person) => organisation === undefined || person.organisation === organisation)
      .map(({ id }) => ({ id }));
  };
