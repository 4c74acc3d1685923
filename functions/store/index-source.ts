import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Item } from './item.ts';
import { patiently } from './patiently.ts';
import type { StoreContext } from './store-context.ts';
import type { IndexShape } from './table.ts';

/** What an index shows of a ticket, with its place in the order. */
export interface Candidate {
  readonly sort: string;
  readonly item: Item;
}

/** One run of candidates in order, read in portions. */
export interface Source {
  /** Read and not yet taken. */
  ready: Candidate[];
  /** All up to here was read; nothing before the first portion. */
  frontier?: string;
  /** Nothing more is to be read. */
  ended: boolean;
  /** Reads a portion; answers how many items the database looked at. */
  refill(): Promise<number>;
}

/** Which further condition candidates must meet, in the database's own words. */
export interface Filter {
  readonly expression: string;
  readonly names: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, unknown>>;
}

/** A run of sort keys, both ends included. */
export interface Segment {
  readonly low: string;
  readonly high: string;
}

/** Segments of one partition of an index, to be read one after the other. */
export interface Stretch {
  readonly index: IndexShape;
  readonly partition: string;
  readonly segments: readonly Segment[];
  readonly ascending: boolean;
  /** Taken by an earlier page. */
  readonly except?: string;
  readonly filter?: Filter;
  readonly portion: number;
}

const queryOf = ({ index, partition, ascending, filter, portion }: Stretch, { low, high }: Segment) => ({
  IndexName: index.name,
  KeyConditionExpression: '#partition = :partition AND #sort BETWEEN :low AND :high',
  ...(filter && { FilterExpression: filter.expression }),
  ExpressionAttributeNames: { '#partition': index.partitionKey, '#sort': index.sortKey, ...filter?.names },
  ExpressionAttributeValues: { ':partition': partition, ':low': low, ':high': high, ...filter?.values },
  ScanIndexForward: ascending,
  Limit: portion,
});

/** A source that reads a stretch of an index. */
export const indexSource = (context: StoreContext, stretch: Stretch): Source => {
  const { index, ascending, except } = stretch;
  const portion = Math.min(context.pageSize ?? stretch.portion, stretch.portion);
  const ahead = stretch.segments.filter(({ low, high }) => low <= high);
  let last: Item | undefined;
  const source: Source = {
    ready: [],
    ended: ahead.length === 0,
    refill: async () => {
      const [segment] = ahead;
      if (!segment) return 0;
      const query = { ...queryOf({ ...stretch, portion }, segment), TableName: context.tableName };
      const command = new QueryCommand({ ...query, ...(last && { ExclusiveStartKey: last }) });
      const answer = await patiently(context, () => context.client.send(command));
      last = answer.LastEvaluatedKey;
      const candidates = (answer.Items ?? []).map((item) => ({ sort: String(item[index.sortKey]), item }));
      source.ready.push(...candidates.filter(({ sort }) => sort !== except));
      source.frontier = last ? String(last[index.sortKey]) : segment[ascending ? 'high' : 'low'];
      if (!last) ahead.shift();
      source.ended = ahead.length === 0;
      return answer.ScannedCount ?? 0;
    },
  };
  return source;
};
