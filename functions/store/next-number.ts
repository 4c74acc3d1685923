import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { counterPrefix } from '#domain/numbering/counter-prefix';
import { renderNumber } from '#domain/numbering/render-number';
import { patiently } from './patiently.ts';
import { shapeOf } from './shape.ts';
import type { StoreContext } from './store-context.ts';
import { table } from './table.ts';

/** Takes the next number of a pattern in a year; one that is not used after all leaves a gap (DESIGN 2). */
export const nextNumber =
  (context: StoreContext) =>
  async (pattern: string, year: string): Promise<string> => {
    const command = new UpdateCommand({
      TableName: context.tableName,
      Key: table.keys.counter(counterPrefix(pattern, year)),
      UpdateExpression: 'ADD #last :one',
      ExpressionAttributeNames: { '#last': 'last' },
      ExpressionAttributeValues: { ':one': 1 },
      ReturnValues: 'UPDATED_NEW',
    });
    const { Attributes: counter } = await patiently(context, () => context.client.send(command));
    return renderNumber(pattern, { year, counter: shapeOf(counter ?? {}, 'counter').count('last') });
  };
