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

/** A queue that starts a function: what it does not report as failed is deleted, the rest comes again. */
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
  properties: MappingProperties,
  messages: readonly Message[],
  { queue }: Reader,
  parts: SourceParts,
): Promise<void> => {
  const left = await failing(properties, messages, queue, parts);
  for (const { id, receipt = '', receives } of messages) {
    if (left === 'all' || left.has(id)) queue.release(receipt, pauseAfter(receives, queue));
    else queue.delete(receipt);
  }
};

/** The messages that the function did not take. */
const failing = async (
  { FunctionName, FunctionResponseTypes }: MappingProperties,
  messages: readonly Message[],
  queue: Queue,
  { findFunction, failed }: SourceParts,
): Promise<ReadonlySet<string> | 'all'> => {
  try {
    const event = { Records: messages.map((message) => recordOf(message, queue)) };
    const result = await findFunction(FunctionName).invoke(event);
    const ids = messages.map(({ id }) => id);
    return FunctionResponseTypes?.includes('ReportBatchItemFailures') ? failedItems(result, ids) : new Set();
  } catch (error) {
    failed(error);
    return 'all';
  }
};

/** SQS hides it as long as the stack says, minutes mostly; here one, two, four … seconds come first. */
const pauseAfter = (receives: number, { settings }: Queue): number =>
  Math.min(2 ** (receives - 1), settings.visibilitySeconds);

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
