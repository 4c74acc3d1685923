import { ConditionalCheckFailedException } from '@aws-sdk/client-dynamodb';
import { PutCommand } from '@aws-sdk/lib-dynamodb';
import type { Directories } from '#use-cases/ports/directories';
import { directoryKeys } from './directory-keys.ts';
import { patiently } from './patiently.ts';
import type { StoreContext } from './store-context.ts';
import { table } from './table.ts';

/** An import is begun, filled and finished in one sitting; a month is plenty to repeat a chunk of it. */
const keptSeconds = 30 * 86_400;

/** Writes the digest of a chunk under its number, where no other one stands already. */
export const bindChunk =
  (context: StoreContext): Directories['bind'] =>
  async ({ id }, { number, digest, at }) => {
    const command = new PutCommand({
      TableName: context.tableName,
      Item: {
        ...directoryKeys.chunk(id, number),
        digest,
        [table.ttlAttribute]: Math.ceil(Date.parse(at) / 1000) + keptSeconds,
      },
      ConditionExpression: 'attribute_not_exists(pk) OR #digest = :digest',
      ExpressionAttributeNames: { '#digest': 'digest' },
      ExpressionAttributeValues: { ':digest': digest },
    });
    try {
      await patiently(context, () => context.client.send(command));
      return true;
    } catch (error) {
      if (!(error instanceof ConditionalCheckFailedException)) throw error;
      return false;
    }
  };
