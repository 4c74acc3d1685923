import type { GetCommandInput } from '@aws-sdk/lib-dynamodb';
import { bind } from '../expressions/bindings.ts';
import { parsePaths } from '../expressions/parse-paths.ts';
import type { Rows } from '../rows/rows.ts';
import type { Terms } from '../terms.ts';
import { keyOf } from './key-of.ts';
import { project } from './project.ts';
import { seen } from './seen.ts';

/** One item. */
export const get = (rows: Rows, input: GetCommandInput, terms: Terms) => {
  const paths = input.ProjectionExpression === undefined ? undefined : parsePaths(input.ProjectionExpression);
  const show = project(paths?.tree, bind(input, [paths]));
  const item = seen(rows, keyOf(input.Key), input.ConsistentRead ? undefined : terms.asOf);
  return { ...(item && { Item: show(item) }), $metadata: {} };
};
