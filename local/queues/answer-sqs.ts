import { randomUUID } from 'node:crypto';
import type { Queues } from './create-queues.ts';
import type { Message, Queue } from './queue.ts';
import { md5 } from './queue.ts';

interface Entry {
  readonly Id: string;
  readonly MessageBody: string;
  readonly DelaySeconds?: number;
  readonly MessageAttributes?: Message['attributes'];
}
interface Input extends Omit<Entry, 'Id'> {
  readonly QueueUrl: string;
  readonly Entries?: readonly Entry[];
}
interface Answer {
  readonly status: number;
  readonly body: unknown;
}

const mostBytes = 1_048_576;
const mostEntries = 10;

/** SQS's JSON protocol, as far as functions use it: sending. Everything else goes through event sources. */
export const answerSqs = (queues: Queues, operation: string, input: Input): Answer => {
  const queue = queues.find(input.QueueUrl);
  if (queue === undefined) return problem('QueueDoesNotExist', 'The specified queue does not exist.');
  if (operation === 'SendMessage') return sendOne(queue, input);
  if (operation === 'SendMessageBatch') return sendMany(queue, input.Entries ?? []);
  return problem('UnsupportedOperation', `The local queues do not know ${operation}.`);
};

const problem = (code: string, message: string): Answer => ({
  status: 400,
  body: { __type: `com.amazonaws.sqs#${code}`, message },
});

const send = (queue: Queue, entry: Omit<Entry, 'Id'>) => {
  const { id } = queue.send(entry.MessageBody, {
    ...(entry.MessageAttributes && { attributes: entry.MessageAttributes }),
    ...(entry.DelaySeconds !== undefined && { delaySeconds: entry.DelaySeconds }),
  });
  return { MessageId: id, MD5OfMessageBody: md5(entry.MessageBody) };
};

const sendOne = (queue: Queue, input: Input): Answer =>
  Buffer.byteLength(input.MessageBody) > mostBytes
    ? problem(
        'InvalidParameterValue',
        `One or more parameters are invalid. Reason: Message must be shorter than ${mostBytes} bytes.`,
      )
    : { status: 200, body: send(queue, input) };

const sendMany = (queue: Queue, entries: readonly Entry[]): Answer => {
  if (entries.length === 0) return problem('EmptyBatchRequest', 'There should be at least one entry in the request.');
  if (entries.length > mostEntries)
    return problem('TooManyEntriesInBatchRequest', `Maximum number of entries per request are ${mostEntries}.`);
  if (new Set(entries.map(({ Id }) => Id)).size < entries.length)
    return problem('BatchEntryIdsNotDistinct', 'Two or more batch entries in the request have the same Id.');
  if (entries.reduce((bytes, { MessageBody }) => bytes + Buffer.byteLength(MessageBody), 0) > mostBytes)
    return problem('BatchRequestTooLong', `Batch requests cannot be longer than ${mostBytes} bytes.`);
  const Successful = entries.map((entry) => ({ Id: entry.Id, ...send(queue, entry) }));
  return { status: 200, body: { Successful, Failed: [] } };
};

/** Headers that clients expect with every answer. */
export const sqsHeaders = (): Readonly<Record<string, string>> => ({
  'content-type': 'application/x-amz-json-1.0',
  'x-amzn-requestid': randomUUID(),
});
