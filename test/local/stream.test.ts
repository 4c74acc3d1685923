import { DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import { describe, expect, inject, it } from 'vitest';
import { createCloud } from '#local/assembly/cloud';
import { createTables } from '#local/engines/create-tables';
import { engineClient } from '#local/engines/engine';
import { createQueues } from '#local/queues/create-queues';
import { openCheckpoints } from '#local/sources/checkpoints';
import { createActivity } from '#local/sources/create-activity';
import { openStream } from '#local/sources/open-stream';
import { startStreamSource } from '#local/sources/stream-source';
import type { Ledger } from '#local/state/open-ledger';
import { openLedger } from '#local/state/open-ledger';
import { assemblyOf, place, stackOf } from '#support/local/assembly-of';
import { localFunctionOf } from '#support/local/local-function-of';

const settings = engineClient(inject('dynamodb'), place.region);
const streams = new DynamoDBStreamsClient(settings);
const database = new DynamoDBClient(settings);

interface Batch {
  readonly Records: readonly {
    readonly dynamodb: { readonly SequenceNumber: string; readonly Keys: { pk: { S: string } } };
  }[];
}

const cloudWith = (name: string) =>
  createCloud(
    assemblyOf([
      stackOf('demo-data', {
        Table: [
          'AWS::DynamoDB::GlobalTable',
          {
            TableName: name,
            AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
            KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
            StreamSpecification: { StreamViewType: 'KEYS_ONLY' },
          },
        ],
        Failed: ['AWS::SQS::Queue', { QueueName: 'failed' }],
        Records: [
          'AWS::Lambda::EventSourceMapping',
          {
            EventSourceArn: { 'Fn::GetAtt': ['Table', 'StreamArn'] },
            FunctionName: 'relay',
            BatchSize: 4,
            BisectBatchOnFunctionError: true,
            MaximumRetryAttempts: 1,
            FunctionResponseTypes: ['ReportBatchItemFailures'],
            FilterCriteria: {
              Filters: [{ Pattern: '{"eventName":["INSERT"],"dynamodb":{"Keys":{"pk":{"S":[{"prefix":"E#"}]}}}}' }],
            },
            DestinationConfig: { OnFailure: { Destination: { 'Fn::GetAtt': ['Failed', 'Arn'] } } },
          },
        ],
      }),
    ]),
    place,
  );

const start = async (name: string, ledger: Ledger, handler: (batch: Batch) => unknown) => {
  const cloud = cloudWith(name);
  const local = await createTables(cloud, inject('dynamodb'));
  const [mapping] = cloud.all<{ EventSourceArn: string; FunctionName: string }>('AWS::Lambda::EventSourceMapping');
  if (mapping === undefined) throw new Error('no mapping');
  const queues = createQueues(cloud, ledger);
  const checkpoints = openCheckpoints(ledger, 'relay');
  const source = startStreamSource(mapping, {
    queues,
    findFunction: () => localFunctionOf(handler),
    activity: createActivity(),
    failed: () => undefined,
    reader: openStream(streams, local.get(mapping.properties.EventSourceArn) ?? '', checkpoints),
    done: checkpoints.advance,
    region: place.region,
  });
  return { source, failed: () => queues.find('failed')?.messages() ?? [] };
};

const put = (table: string, pk: string) =>
  database.send(new PutItemCommand({ TableName: table, Item: { pk: { S: pk } } }));
const keysOf = ({ Records }: Batch) => Records.map(({ dynamodb }) => dynamodb.Keys.pk.S);

describe('a function that reads the stream of the table', () => {
  it('hears of each new item that its filter names, once and in order', async () => {
    const heard: string[] = [];
    const { source } = await start('stream-1', openLedger(), (batch) => {
      heard.push(...keysOf(batch));
      return null;
    });
    for (const key of ['E#1', 'A#1', 'E#2', 'E#3', 'E#1', 'E#4', 'E#5', 'E#6']) await put('stream-1', key);
    source.wake();
    await source.settled();
    await source.stop();
    expect(heard).toEqual(['E#1', 'E#2', 'E#3', 'E#4', 'E#5', 'E#6']);
  });

  it('has what it cannot digest put aside, with a pointer to it, and hears of the rest', async () => {
    const heard: string[] = [];
    const { source, failed } = await start('stream-2', openLedger(), (batch) => {
      const index = keysOf(batch).indexOf('E#3');
      heard.push(...keysOf(batch).slice(0, index === -1 ? undefined : index));
      const poison = batch.Records[index]?.dynamodb.SequenceNumber;
      return { batchItemFailures: poison === undefined ? [] : [{ itemIdentifier: poison }] };
    });
    for (const number of [1, 2, 3, 4, 5]) await put('stream-2', `E#${number}`);
    await source.settled();
    await source.stop();
    expect(heard).toEqual(['E#1', 'E#2', 'E#4', 'E#5']);
    const [message] = failed().map(({ body }) => JSON.parse(body));
    expect(failed()).toHaveLength(1);
    expect(message.DDBStreamBatchInfo).toMatchObject({
      batchSize: 1,
      shardId: expect.any(String),
      streamArn: expect.any(String),
    });
    expect(message.requestContext.approximateInvokeCount).toBe(2);
  });

  it('goes on after a restart where it had stopped', async () => {
    const heard: string[] = [];
    const kept = new Map<string, () => unknown>();
    const ledger: Ledger = {
      read: (name) => kept.get(name)?.(),
      keep: (name, content) => {
        kept.set(name, content);
      },
      touch: () => undefined,
      flush: () => undefined,
    };
    for (const key of ['E#1', 'E#2']) {
      const { source } = await start('stream-3', ledger, (batch) => {
        heard.push(...keysOf(batch));
        return null;
      });
      await put('stream-3', key);
      await source.settled();
      await source.stop();
    }
    expect(heard).toEqual(['E#1', 'E#2']);
  });

  it('is not started on a table whose indexes the stacks have changed since', async () => {
    await createTables(cloudWith('stream-4'), inject('dynamodb'));
    const changed = createCloud(
      assemblyOf([
        stackOf('demo-data', {
          Table: [
            'AWS::DynamoDB::GlobalTable',
            {
              TableName: 'stream-4',
              AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
              KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
              GlobalSecondaryIndexes: [
                {
                  IndexName: 'due',
                  KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
                  Projection: { ProjectionType: 'KEYS_ONLY' },
                },
              ],
            },
          ],
        }),
      ]),
      place,
    );
    await expect(createTables(changed, inject('dynamodb'))).rejects.toThrow('--reset');
  });
});
