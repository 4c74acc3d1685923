import { counterPrefix } from '#domain/numbering/counter-prefix';
import { renderNumber } from '#domain/numbering/render-number';
import { shapeOf } from './shape.ts';
import type { StoreContext } from './store-context.ts';
import { table } from './table.ts';
import { updateItem } from './update-item.ts';

/** Takes the next number of a pattern in a year; one that is not used after all leaves a gap (DESIGN 2). */
export const nextNumber =
  (context: StoreContext) =>
  async (pattern: string, year: string): Promise<string> => {
    const counted = await updateItem(context, {
      Key: table.keys.counter(counterPrefix(pattern, year)),
      UpdateExpression: 'ADD #last :one',
      ExpressionAttributeNames: { '#last': 'last' },
      ExpressionAttributeValues: { ':one': 1 },
      ReturnValues: 'UPDATED_NEW',
    });
    const counter = shapeOf((counted.ok && counted.value) || {}, 'counter').count('last');
    return renderNumber(pattern, { year, counter });
  };
