import { DynamoDBStreamsClient } from '@aws-sdk/client-dynamodb-streams';
import type { Cloud, LocalResource } from '../assembly/cloud.ts';
import { engineClient } from '../engines/engine.ts';
import { refusal } from '../refusal.ts';
import type { Ledger } from '../state/open-ledger.ts';
import { openCheckpoints } from './checkpoints.ts';
import type { EventSource, MappingProperties, SourceParts } from './event-source.ts';
import { openStream } from './open-stream.ts';
import { startQueueSource } from './queue-source.ts';
import { skipPast } from './skip-past.ts';
import { startStreamSource } from './stream-source.ts';

/** All event sources of the stacks. */
export interface Sources extends EventSource {
  /** Something was written into the table. */
  written(): void;
}

interface Parts extends SourceParts {
  readonly cloud: Cloud;
  readonly ledger: Ledger;
  readonly dynamodb: string;
  /** The streams that DynamoDB Local made, by the ARN in the stacks. */
  readonly streams: ReadonlyMap<string, string>;
  /** Whether what the streams hold already is no news. */
  readonly skipPast: boolean;
}

/** Starts reading every stream and queue that the stacks map to a function. */
export const startSources = async (parts: Parts): Promise<Sources> => {
  const client = new DynamoDBStreamsClient(engineClient(parts.dynamodb, parts.cloud.place.region));
  const mappings = parts.cloud
    .all<MappingProperties>('AWS::Lambda::EventSourceMapping')
    .filter(({ properties }) => properties.Enabled !== false);
  const streams = await Promise.all(
    mappings.filter(from('dynamodb')).map(async (mapping) => {
      const checkpoints = openCheckpoints(parts.ledger, mapping.id);
      const reader = openStream(client, parts.streams.get(mapping.properties.EventSourceArn) ?? '', checkpoints);
      if (parts.skipPast) await skipPast(reader, checkpoints);
      return startStreamSource(mapping, {
        ...parts,
        reader,
        done: checkpoints.advance,
        region: parts.cloud.place.region,
      });
    }),
  );
  const queues = mappings.filter(from('sqs')).map((mapping) => startQueueSource(mapping, parts));
  const all: readonly EventSource[] = [...streams, ...queues];
  if (all.length < mappings.length) throw refusal('The local runner only reads streams of tables and queues.');
  return {
    written: () => {
      for (const stream of streams) stream.wake();
    },
    settled: async () => {
      for (const source of all) await source.settled();
    },
    stop: async () => {
      await Promise.all(all.map((source) => source.stop()));
      client.destroy();
    },
  };
};

const from =
  (service: string) =>
  ({ properties }: LocalResource<MappingProperties>): boolean =>
    properties.EventSourceArn.split(':')[2] === service;
