import type { QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Item } from './item.ts';
import { queryPages } from './query-pages.ts';
import type { StoreContext } from './store-context.ts';

/** One page makes the database look at no more items than this; a page whose filter fits little may be short. */
const lookedAtMost = 1_000;

/** A query, how many items are wanted of it, and which. */
export interface Walk {
  readonly query: Omit<QueryCommandInput, 'TableName' | 'FilterExpression' | 'Limit'>;
  readonly limit: number;
  readonly fits: (item: Item) => boolean;
}

/** The fitting items up to the limit, and the last item that was looked at when more may come behind it. */
export interface Walked {
  readonly items: readonly Item[];
  readonly last?: Item;
}

/** Walks a partition in its order; stops at the limit, at the end, or when enough was looked at. */
export const walk = async (context: StoreContext, { query, limit, fits }: Walk): Promise<Walked> => {
  const found: Item[] = [];
  let looked = 0;
  for await (const { items, last } of queryPages(context, { ...query, Limit: limit })) {
    for (const [at, item] of items.entries()) {
      if (fits(item)) found.push(item);
      const more = at < items.length - 1 || last !== undefined;
      if (found.length === limit) return { items: found, ...(more && { last: item }) };
    }
    looked += items.length;
    const end = items.at(-1);
    if (looked >= lookedAtMost && last && end) return { items: found, last: end };
  }
  return { items: found };
};
