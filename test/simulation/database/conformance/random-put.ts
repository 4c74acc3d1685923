import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { randomItem } from './random-item.ts';
import type { Source } from './source.ts';

/** A put that only a wrong index key refuses. */
export const randomPut = ({ random, tableName: TableName, prefix }: Source): PutCommand =>
  new PutCommand({ TableName, Item: randomItem(random, prefix) });
