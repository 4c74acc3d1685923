import type { Sessions } from '#use-cases/ports';
import type { StoreContext } from './store-context.ts';
import { table } from './table.ts';
import { updateItem } from './update-item.ts';

const hourMilliseconds = 3_600_000;

/**
 * One more use in a person's clock hour, unless the limit is reached; hours are kept a little longer than they last.
 */
export const countUse =
  (context: StoreContext): Sessions['count'] =>
  async (person, kind, limit, now) => {
    if (limit <= 0) return false;
    const hour = now.slice(0, 'YYYY-MM-DDTHH'.length);
    const counted = await updateItem(context, {
      Key: table.keys.rate(person, kind, hour),
      UpdateExpression: 'ADD #uses :one SET #expires = if_not_exists(#expires, :expires)',
      ConditionExpression: 'attribute_not_exists(#uses) OR #uses < :limit',
      ExpressionAttributeNames: { '#uses': 'uses', '#expires': table.ttlAttribute },
      ExpressionAttributeValues: {
        ':one': 1,
        ':limit': limit,
        ':expires': Math.ceil((Date.parse(now) + 2 * hourMilliseconds) / 1000),
      },
    });
    return counted.ok;
  };
