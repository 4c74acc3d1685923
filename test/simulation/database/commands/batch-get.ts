import type { BatchGetCommandInput } from '@aws-sdk/lib-dynamodb';
import type { Item } from '#store/item';
import { validationError } from '../errors/validation-error.ts';
import { bind } from '../expressions/bindings.ts';
import { parsePaths } from '../expressions/parse-paths.ts';
import type { Rows } from '../rows/rows.ts';
import type { Terms } from '../terms.ts';
import { itemBytes } from '../values/item-bytes.ts';
import type { StoredItem } from '../values/value.ts';
import { keyOf } from './key-of.ts';
import { knownInput } from './known-input.ts';
import { ownTable } from './own-table.ts';
import { project } from './project.ts';
import { seen } from './seen.ts';

const mostKeys = 100;
/** What one answer holds; the keys beyond it come back unread. */
const mostBytes = 16 * 1_024 * 1_024;
/** So few are never too much, as none is larger than 400 KB. */
const surelyRead = 40;
const known = new Set(['Keys', 'ConsistentRead', 'ProjectionExpression', 'ExpressionAttributeNames']);

type Request = NonNullable<BatchGetCommandInput['RequestItems']>[string];

const tableRequest = (input: BatchGetCommandInput, tableName: string): Request => {
  const requests = Object.entries(input.RequestItems ?? {});
  for (const [name] of requests) ownTable(name, tableName);
  const [, request] = requests[0] ?? [];
  const keys = request?.Keys ?? [];
  if (!request || keys.length === 0 || keys.length > mostKeys) throw validationError('Too many or too few keys');
  knownInput('BatchGet', request, known);
  const texts = keys.map((key) => JSON.stringify(keyOf(key)));
  if (new Set(texts).size < texts.length) throw validationError('Provided list of item keys contains duplicates');
  return request;
};

/** How many of the first keys are read before the answer is full. */
const countRead = (items: readonly (StoredItem | undefined)[], unprocessed: number): number => {
  if (items.length <= surelyRead) return items.length - Math.min(unprocessed, items.length);
  let bytes = 0;
  const full = items.findIndex((item) => {
    bytes += item ? itemBytes(item) : 0;
    return bytes > mostBytes;
  });
  return Math.max(0, Math.min(full === -1 ? items.length : full, items.length - unprocessed));
};

/** Items by their keys, in no order that a caller may rely on; some keys may be left unread. */
export const batchGet = (rows: Rows, input: BatchGetCommandInput, terms: Terms, tableName: string) => {
  const request = tableRequest(input, tableName);
  const { ProjectionExpression: projection, Keys: keys = [] } = request;
  const paths = projection === undefined ? undefined : parsePaths(projection);
  const show = project(paths?.tree, bind(request, [paths]));
  const asOf = request.ConsistentRead ? undefined : terms.asOf;
  const found = keys.map((key: Item) => seen(rows, keyOf(key), asOf));
  const read = countRead(found, terms.unprocessed ?? 0);
  const items = found.slice(0, read).flatMap((item) => (item ? [show(item)] : []));
  const left = keys.slice(read);
  return {
    Responses: { [tableName]: items },
    UnprocessedKeys: left.length > 0 ? { [tableName]: { ...request, Keys: left } } : {},
    $metadata: {},
  };
};
