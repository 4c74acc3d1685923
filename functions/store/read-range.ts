import type { Item } from './item.ts';
import { queryPages } from './query-pages.ts';
import type { StoreContext } from './store-context.ts';
import { table } from './table.ts';

/** A run of a ticket's numbered items, from a sequence or public version on. */
export interface Range {
  readonly number: string;
  readonly kind: 'event' | 'publicArticle' | 'internalNote';
  readonly from: number;
  /** Only public events with a higher public version than this. */
  readonly publicAfter?: number;
  /** Characters of text after which no further answer is fetched. */
  readonly charactersEnough?: number;
}

const charactersOf = ({ body }: Item): number => (typeof body === 'string' ? body.length : 0);

const publicOnly = (after: number) => ({
  FilterExpression: '#visibility = :public AND #publicVersion > :after',
  ExpressionAttributeNames: { '#visibility': 'visibility', '#publicVersion': 'publicVersion' },
  values: { ':public': 'public', ':after': after },
});

/**
 * The first items of a range, up to `limit`, through as many answers of the database as it takes; strongly consistent.
 */
export const readRange = async (context: StoreContext, range: Range, limit: number): Promise<readonly Item[]> => {
  const { pk, first, last } = table.range(range.number, range.kind, range.from);
  const { values, ...filter } = range.publicAfter === undefined ? { values: {} } : publicOnly(range.publicAfter);
  const pages = queryPages(context, {
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
    ExpressionAttributeValues: { ':pk': pk, ':first': first, ':last': last, ...values },
    ...filter,
    ...(range.publicAfter === undefined && { Limit: limit }),
    ConsistentRead: true,
  });
  const found: Item[] = [];
  let characters = 0;
  for await (const { items } of pages) {
    found.push(...items);
    characters += items.reduce((sum, item) => sum + charactersOf(item), 0);
    if (found.length >= limit || characters > (range.charactersEnough ?? Infinity)) break;
  }
  return found.slice(0, limit);
};
