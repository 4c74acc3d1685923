import type { QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import { table } from '#store/table';
import { validationError } from '../errors/validation-error.ts';
import type { Bindings } from '../expressions/bindings.ts';
import { bind } from '../expressions/bindings.ts';
import type { Condition } from '../expressions/condition.ts';
import { namesIn } from '../expressions/names-in.ts';
import { parseCondition } from '../expressions/parse-condition.ts';
import { parsePaths } from '../expressions/parse-paths.ts';
import type { Rows } from '../rows/rows.ts';
import type { Order, Shelf } from '../rows/shelf.ts';
import { walk } from '../rows/walk.ts';
import type { Terms } from '../terms.ts';
import type { StoredItem } from '../values/value.ts';
import { checkedAsOf } from './checked-as-of.ts';
import { conditionOf } from './condition-of.ts';
import type { KeyRange } from './key-range.ts';
import { keyRange } from './key-range.ts';
import { project } from './project.ts';
import type { PageRead } from './read-page.ts';
import { readPage } from './read-page.ts';
import { startOf } from './start-of.ts';

const shelfOf = (rows: Rows, { IndexName: index, ConsistentRead: consistent }: QueryCommandInput): Shelf => {
  const shelf = rows.shelf(index);
  if (!shelf) throw validationError(`The table does not have the specified index: ${index}`);
  if (index !== undefined && consistent) throw validationError('Consistent reads are not supported on these indexes');
  return shelf;
};

const expressionsOf = (input: QueryCommandInput) => {
  const { KeyConditionExpression: key, FilterExpression: filter, ProjectionExpression: projection } = input;
  if (key === undefined) throw validationError('Either KeyConditions or KeyConditionExpression must be specified');
  return {
    key: parseCondition(key),
    filter: filter === undefined ? undefined : parseCondition(filter),
    paths: projection === undefined ? undefined : parsePaths(projection),
  };
};

const checkShown = (names: readonly string[], projection: Shelf['projection']): void => {
  const hidden = projection && names.filter((name) => !projection.includes(name));
  if (hidden && hidden.length > 0) throw validationError(`The index does not project ${hidden}`);
};

const checkFilter = (filter: Condition | undefined, bindings: Bindings, { order, projection }: Shelf): void => {
  const names = filter ? namesIn(filter, bindings) : [];
  checkShown(names, projection);
  if (names.some((name) => name === order.partitionKey || name === order.sortKey)) {
    throw validationError('Filter Expression can only contain non-primary key attributes');
  }
};

const readAt = (
  rows: Rows,
  shelf: Shelf,
  input: QueryCommandInput,
  terms: Terms & { readonly range: KeyRange },
): PageRead => {
  const { range, pageLimit = Infinity } = terms;
  const { Limit: limit = Infinity, ExclusiveStartKey: start, ScanIndexForward: forward = true } = input;
  if (limit < 1) throw validationError('Limit must be at least 1');
  const wanted = {
    side: range.side,
    forward,
    ...(start && { after: startOf(start, shelf.order, range) }),
    asOf: checkedAsOf(rows, input.ConsistentRead ? undefined : terms.asOf),
  };
  const run = shelf.runs.get(range.partition);
  return run ? readPage(shelf, walk(run, wanted), Math.min(limit, pageLimit)) : { items: [] };
};

const keyFor = (item: StoredItem, { partitionKey, sortKey }: Order): StoredItem => {
  const names = [table.partitionKey, table.sortKey, partitionKey, sortKey];
  return Object.fromEntries(names.map((name) => [name, item[name] ?? null]));
};

/** A page of a partition of the table or of an index, in order. */
export const query = (rows: Rows, input: QueryCommandInput, terms: Terms) => {
  const shelf = shelfOf(rows, input);
  const { key, filter, paths } = expressionsOf(input);
  const bindings = bind(input, [key, filter, paths]);
  checkFilter(filter?.tree, bindings, shelf);
  checkShown(
    (paths?.tree ?? []).map(([first]) => bindings.name(String(first))),
    shelf.projection,
  );
  const keeps = conditionOf(filter, bindings);
  const show = project(paths?.tree, bindings);
  const range = keyRange(key.tree, bindings, shelf.order);
  const { items, last } = readAt(rows, shelf, input, { ...terms, range });
  const found = items.filter(keeps);
  return {
    ...(input.Select !== 'COUNT' && { Items: found.map(show) }),
    Count: found.length,
    ScannedCount: items.length,
    ...(last && { LastEvaluatedKey: keyFor(last, shelf.order) }),
    $metadata: {},
  };
};
