import type { Direction } from '#use-cases/ports';
import type { Item } from './item.ts';
import { queryPages } from './query-pages.ts';
import type { StoreContext } from './store-context.ts';
import { table } from './table.ts';

/** A run of a ticket's numbered items: those that lie behind a place when one walks in that direction. */
export interface Range {
  readonly number: string;
  readonly kind: 'event' | 'publicArticle' | 'internalNote';
  readonly direction: Direction;
  /** A sequence, or a public version of public articles and events; 0 is before the first one, whatever the direction. */
  readonly place: number;
  /** Only public events. */
  readonly publicOnly?: boolean;
  /** Characters of text after which no further answer is fetched. */
  readonly charactersEnough?: number;
}

const highest = 99_999_999;

const charactersOf = ({ body }: Item): number => (typeof body === 'string' ? body.length : 0);

/**
 * The sequences to look at. A public version tells the lowest sequence that an event can have but not the highest one,
 * so the public events before a place are looked for from the end.
 */
const boundsOf = ({ direction, place, publicOnly }: Range): readonly [number, number] => {
  if (direction === 'ascending') return [place + 1, highest];
  return [0, place === 0 || publicOnly ? highest : place - 1];
};

const publicEvents = ({ direction, place }: Range) => ({
  FilterExpression: `#visibility = :public AND #publicVersion ${direction === 'ascending' ? '>' : '<'} :place`,
  ExpressionAttributeNames: { '#visibility': 'visibility', '#publicVersion': 'publicVersion' },
  values: { ':public': 'public', ':place': direction === 'descending' && place === 0 ? highest : place },
});

/** The first items of a range, up to `limit`, through as many answers of the database as it takes; strongly consistent. */
export const readRange = async (context: StoreContext, range: Range, limit: number): Promise<readonly Item[]> => {
  const { pk, first, last } = table.range(range.number, range.kind, ...boundsOf(range));
  const { values, ...filter } = range.publicOnly ? publicEvents(range) : { values: {} };
  const pages = queryPages(context, {
    KeyConditionExpression: 'pk = :pk AND sk BETWEEN :first AND :last',
    ExpressionAttributeValues: { ':pk': pk, ':first': first, ':last': last, ...values },
    ...filter,
    ...(!range.publicOnly && { Limit: limit }),
    ScanIndexForward: range.direction === 'ascending',
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
