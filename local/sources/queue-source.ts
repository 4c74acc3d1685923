import { setTimeout as wait } from 'node:timers/promises';
import type { LocalResource } from '../assembly/cloud.ts';
import type { Message, Queue } from '../queues/queue.ts';
import { md5 } from '../queues/queue.ts';
import { refusal } from '../refusal.ts';
import type { EventSource, MappingProperties, SourceParts } from './event-source.ts';
import { failedItems } from './failed-items.ts';

const defaultBatch = 10;
const mostAtOnce = 10;
/** Lambda starts with five readers; one machine has fewer cores. */
const mostReaders = 2;
const longPoll = 20_000;

interface Reader {
  readonly queue: Queue;
  readonly signal: AbortSignal;
}

/** A queue that starts a function: what it does not report as failed is deleted, the rest comes again when visible. */
export const startQueueSource = (mapping: LocalResource<MappingProperties>, parts: SourceParts): EventSource => {
  const { EventSourceArn, FilterCriteria, ScalingConfig } = mapping.properties;
  const queue = parts.queues.find(EventSourceArn);
  if (queue === undefined) throw refusal(`The stacks read a queue that they do not contain: ${EventSourceArn}.`);
  if (FilterCriteria) throw refusal(`The local runner cannot filter what comes from a queue (${EventSourceArn}).`);
  const stopping = new AbortController();
  const count = Math.min(ScalingConfig?.MaximumConcurrency ?? mostReaders, mostReaders);
  const readers = Array.from({ length: count }, () => read(mapping, { queue, signal: stopping.signal }, parts));
  return {
    settled: async () => {
      while (queue.messages().length > 0 && !stopping.signal.aborted) await wait(10);
    },
    stop: async () => {
      stopping.abort();
      await Promise.all(readers);
    },
  };
};

const read = async (
  mapping: LocalResource<MappingProperties>,
  { queue, signal }: Reader,
  parts: SourceParts,
): Promise<void> => {
  const most = Math.min(mapping.properties.BatchSize ?? defaultBatch, mostAtOnce);
  while (!signal.aborted) {
    const messages = await queue.receive(most, { milliseconds: longPoll, signal });
    if (messages.length > 0) await deliver(mapping.properties, messages, { queue, signal }, parts);
  }
};

const deliver = async (
  { FunctionName, FunctionResponseTypes }: MappingProperties,
  messages: readonly Message[],
  { queue }: Reader,
  { findFunction, failed }: SourceParts,
): Promise<void> => {
  try {
    const event = { Records: messages.map((message) => recordOf(message, queue)) };
    const result = await findFunction(FunctionName).invoke(event);
    const partial = FunctionResponseTypes?.includes('ReportBatchItemFailures') ?? false;
    const left = partial
      ? failedItems(
          result,
          messages.map(({ id }) => id),
        )
      : new Set<string>();
    for (const { id, receipt = '' } of messages) if (left !== 'all' && !left.has(id)) queue.delete(receipt);
  } catch (error) {
    failed(error);
  }
};

const recordOf = (message: Message, { settings }: Queue) => ({
  messageId: message.id,
  receiptHandle: message.receipt,
  body: message.body,
  attributes: {
    ApproximateReceiveCount: String(message.receives),
    SentTimestamp: String(message.sentAt),
    SenderId: 'local',
    ApproximateFirstReceiveTimestamp: String(message.firstReceivedAt),
  },
  messageAttributes: Object.fromEntries(
    Object.entries(message.attributes).map(([name, attribute]) => [name, lowerKeys(attribute)]),
  ),
  md5OfBody: md5(message.body),
  eventSource: 'aws:sqs',
  eventSourceARN: settings.arn,
  awsRegion: settings.arn.split(':')[3],
});

/** `StringValue` of the API is `stringValue` in events. */
const lowerKeys = (attribute: unknown): object =>
  Object.fromEntries(
    Object.entries(attribute as object).map(([name, value]) => [name.charAt(0).toLowerCase() + name.slice(1), value]),
  );
