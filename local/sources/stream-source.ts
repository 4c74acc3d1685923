import type { _Record } from '@aws-sdk/client-dynamodb-streams';
import type { LocalResource } from '../assembly/cloud.ts';
import type { LocalFunction } from '../lambda/local-function.ts';
import type { Ordered } from './deliver-in-order.ts';
import { deliverInOrder } from './deliver-in-order.ts';
import type { EventSource, MappingProperties, SourceParts } from './event-source.ts';
import type { Pattern } from './matches-pattern.ts';
import { matchesPattern } from './matches-pattern.ts';
import type { StreamReader } from './open-stream.ts';
import { startLoop } from './start-loop.ts';
import { streamEvent } from './stream-event.ts';

interface StreamItem extends Ordered {
  readonly shard: string;
  readonly event: object;
}

interface StreamParts extends SourceParts {
  readonly reader: StreamReader;
  readonly done: (shard: string, sequence: string) => void;
  readonly region: string;
}

const defaultBatch = 100;
const idlePause = 250;

/** A table's stream that starts a function: filtered, in order, retried and given up by the rules of the mapping. */
export const startStreamSource = (
  mapping: LocalResource<MappingProperties>,
  parts: StreamParts,
): EventSource & { readonly wake: () => void } => {
  const { properties } = mapping;
  const patterns = (properties.FilterCriteria?.Filters ?? []).map((filter) => JSON.parse(filter.Pattern) as Pattern);
  const target = parts.findFunction(properties.FunctionName);
  const wanted = ({ event }: StreamItem): boolean =>
    patterns.length === 0 || patterns.some((pattern) => matchesPattern(pattern, event));
  const look = async (signal: AbortSignal): Promise<boolean> => {
    const read = await parts.reader.next();
    if (read === undefined) return false;
    const items = read.records.map((record) => itemOf(record, read.shard, properties.EventSourceArn, parts.region));
    for (const batch of batchesOf(items.filter(wanted), properties.BatchSize ?? defaultBatch))
      await deliverInOrder(batch, {
        ...rulesOf(properties),
        signal,
        invoke: (some) => invoke(target, some, parts),
        done: (some) => checkpoint(some, parts),
        giveUp: (some, tries) => {
          putAside(mapping, some, tries, parts);
          checkpoint(some, parts);
        },
      });
    if (!signal.aborted) checkpoint(items, parts);
    return true;
  };
  return startLoop({ look, pause: idlePause, failed: parts.failed });
};

/** Whatever happens from here on, these are not delivered again. */
const checkpoint = (items: readonly StreamItem[], { done }: StreamParts): void => {
  const last = items.at(-1);
  if (last) done(last.shard, last.sequence);
};

const rulesOf = (properties: MappingProperties) => ({
  partial: properties.FunctionResponseTypes?.includes('ReportBatchItemFailures') ?? false,
  bisect: properties.BisectBatchOnFunctionError ?? false,
  retries: unlessMinusOne(properties.MaximumRetryAttempts),
  oldestMilliseconds: unlessMinusOne(properties.MaximumRecordAgeInSeconds) * 1000,
});

/** Absent or -1 means without end. */
const unlessMinusOne = (value = -1): number => (value === -1 ? Number.POSITIVE_INFINITY : value);

const invoke = async (target: LocalFunction, items: readonly StreamItem[], parts: StreamParts): Promise<unknown> => {
  try {
    return await target.invoke({ Records: items.map(({ event }) => event) });
  } catch (error) {
    parts.failed(error);
    throw error;
  }
};

const itemOf = (record: _Record, shard: string, arn: string, region: string): StreamItem => ({
  shard,
  sequence: record.dynamodb?.SequenceNumber ?? '',
  writtenAt: record.dynamodb?.ApproximateCreationDateTime?.getTime() ?? Date.now(),
  event: streamEvent(record, arn, region),
});

const batchesOf = <Item>(items: readonly Item[], size: number): readonly (readonly Item[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));

/** The pointer to the records that Lambda sends to the failure destination. */
const putAside = (
  { properties }: LocalResource<MappingProperties>,
  items: readonly StreamItem[],
  tries: number,
  { queues }: StreamParts,
): void => {
  const [first, last] = [items[0], items.at(-1)];
  if (first === undefined || last === undefined) return;
  const message = {
    requestContext: {
      functionArn: properties.FunctionName,
      condition: 'RetryAttemptsExhausted',
      approximateInvokeCount: tries,
    },
    responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
    version: '1.0',
    timestamp: new Date().toISOString(),
    DDBStreamBatchInfo: {
      shardId: first.shard,
      startSequenceNumber: first.sequence,
      endSequenceNumber: last.sequence,
      approximateArrivalOfFirstRecord: new Date(first.writtenAt).toISOString(),
      approximateArrivalOfLastRecord: new Date(last.writtenAt).toISOString(),
      batchSize: items.length,
      streamArn: properties.EventSourceArn,
    },
  };
  const destination = properties.DestinationConfig?.OnFailure?.Destination;
  if (destination !== undefined) queues.find(destination)?.send(JSON.stringify(message));
};
