import type { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { GetShardIteratorCommand } from '@aws-sdk/client-dynamodb-streams';

/**
 * A place in a shard: behind a sequence number, or at its beginning. A stream forgets after a day; what is left of it
 * then starts later than the number.
 */
export const iteratorAfter = async (
  client: DynamoDBStreamsClient,
  shard: { readonly StreamArn: string; readonly ShardId: string },
  sequence: string | undefined,
): Promise<string | undefined> => {
  const position =
    sequence === undefined
      ? { ShardIteratorType: 'TRIM_HORIZON' as const }
      : { ShardIteratorType: 'AFTER_SEQUENCE_NUMBER' as const, SequenceNumber: sequence };
  try {
    return (await client.send(new GetShardIteratorCommand({ ...shard, ...position }))).ShardIterator;
  } catch (error) {
    if ((error as Error).name !== 'TrimmedDataAccessException' || sequence === undefined) throw error;
    return iteratorAfter(client, shard, undefined);
  }
};
