import type { Directory } from '#use-cases/ports';
import type { Item } from './item.ts';
import { peopleKeys } from './people-keys.ts';
import { personItem } from './person-item.ts';
import { queryPages } from './query-pages.ts';
import { readItems } from './read-items.ts';
import { shapeOf } from './shape.ts';
import type { StoreContext } from './store-context.ts';
import { table } from './table.ts';

const idOf = ({ row }: Item): string => shapeOf(row as Item, 'line of a person').text('id');

/** People of a role, found in the index, which may be a moment old, and judged by what they are now. */
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
    for await (const { items } of queryPages(context, query)) ids.push(...items.map(idOf));
    const people = [...(await readItems(context, ids.map(table.keys.person))).values()].map(personItem.read);
    return people
      .filter((person) => person.role === role && !person.disabled)
      .filter((person) => organisation === undefined || person.organisation === organisation)
      .map(({ id }) => ({ id }));
  };
