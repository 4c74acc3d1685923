import type { _Record, Shard } from '@aws-sdk/client-dynamodb-streams';
import { DescribeStreamCommand, type DynamoDBStreamsClient, GetRecordsCommand } from '@aws-sdk/client-dynamodb-streams';
import type { Checkpoints } from './checkpoints.ts';
import { iteratorAfter } from './iterator-after.ts';

/** Reads the shards of one stream, parents before children, each from where it was left. */
export interface StreamReader {
  /** The next records of some shard; `undefined` when no shard has any now. */
  next(): Promise<{ readonly shard: string; readonly records: readonly _Record[] } | undefined>;
}

const mostRecords = 1000;

/** Opens a stream of DynamoDB Local for reading. */
export const openStream = (client: DynamoDBStreamsClient, arn: string, checkpoints: Checkpoints): StreamReader => {
  const iterators = new Map<string, string>();
  let open: readonly string[] = [];

  const openShards = async (): Promise<readonly string[]> => {
    const { StreamDescription } = await client.send(new DescribeStreamCommand({ StreamArn: arn }));
    const shards: readonly Shard[] = StreamDescription?.Shards ?? [];
    const there = new Set(shards.map(({ ShardId }) => ShardId));
    checkpoints.forgetOthers(there);
    return shards
      .filter(({ ParentShardId: parent }) => parent === undefined || !there.has(parent) || checkpoints.isDone(parent))
      .map(({ ShardId }) => ShardId ?? '')
      .filter((shard) => !checkpoints.isDone(shard));
  };

  const read = async (shard: string): Promise<readonly _Record[]> => {
    const iterator =
      iterators.get(shard) ?? (await iteratorAfter(client, { StreamArn: arn, ShardId: shard }, checkpoints.of(shard)));
    iterators.delete(shard);
    if (iterator === undefined) return [];
    const { Records = [], NextShardIterator } = await client.send(
      new GetRecordsCommand({ ShardIterator: iterator, Limit: mostRecords }),
    );
    if (NextShardIterator !== undefined) iterators.set(shard, NextShardIterator);
    else if (Records.length === 0) {
      checkpoints.done(shard);
      open = [];
    }
    return Records;
  };

  return {
    next: async () => {
      if (open.length === 0) open = await openShards();
      for (const shard of open) {
        const records = await read(shard);
        if (records.length > 0) return { shard, records };
      }
      return undefined;
    },
  };
};
