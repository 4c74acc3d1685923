import type {
  BatchGetCommandInput,
  BatchGetCommandOutput,
  GetCommandOutput,
  QueryCommandInput,
  QueryCommandOutput,
} from '@aws-sdk/lib-dynamodb';
import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Item } from '#store/item';
import type { StoreContext } from '#store/store-context';
import type { Bill } from './bill.ts';
import { noBill } from './bill.ts';
import { units } from './units.ts';

const billOf = (readUnits: number): Bill => ({ ...noBill, roundTrips: 1, readUnits });

/** One item, or none, which is charged as the smallest. */
export const getBill = ({ Item: item }: GetCommandOutput, consistent: boolean): Bill =>
  billOf(units.read(units.bytesOf(item), consistent));

/** Every key of a batch is charged by itself, found or not; what was left unread is not. */
export const batchGetBill = (input: BatchGetCommandInput, output: BatchGetCommandOutput): Bill => {
  const requests = Object.entries(input.RequestItems ?? {});
  const charged = requests.map(([name, { Keys: keys = [], ConsistentRead: consistent = false }]) => {
    const found: readonly Item[] = output.Responses?.[name] ?? [];
    const unread = output.UnprocessedKeys?.[name]?.Keys?.length ?? 0;
    const missing = keys.length - found.length - unread;
    const read = found.reduce((sum, item) => sum + units.read(units.bytesOf(item), consistent), 0);
    return read + missing * units.read(0, consistent);
  });
  return billOf(charged.reduce((sum, one) => sum + one, 0));
};

const named = (expression: string, entries: Readonly<Record<string, unknown>> = {}) => {
  const kept = Object.entries(entries).filter(([name]) => new RegExp(`${name}\\b`).test(expression));
  return kept.length > 0 ? Object.fromEntries(kept) : undefined;
};

/** The same query without its filter: what the database looks at, and charges, before filtering. */
const unfiltered = ({ FilterExpression: _filter, ...query }: QueryCommandInput): QueryCommandInput => {
  const expression = query.KeyConditionExpression ?? '';
  const names = named(expression, query.ExpressionAttributeNames) as Record<string, string> | undefined;
  const { ExpressionAttributeNames: _names, ...bare } = query;
  return {
    ...bare,
    ExpressionAttributeValues: named(expression, query.ExpressionAttributeValues),
    ...(names && { ExpressionAttributeNames: names }),
  };
};

/** All items of one answer are charged together, those that the filter dropped included. */
export const queryBill = async (
  client: StoreContext['client'],
  input: QueryCommandInput,
  output: QueryCommandOutput,
): Promise<Bill> => {
  const twin = { ...unfiltered(input), ...(output.ScannedCount ? { Limit: output.ScannedCount } : {}) };
  const { Items: seen = [] } = input.FilterExpression ? await client.send(new QueryCommand(twin)) : output;
  const bytes = (seen as readonly Item[]).reduce((sum, item) => sum + units.bytesOf(item), 0);
  return billOf(units.read(bytes, input.ConsistentRead ?? false));
};
