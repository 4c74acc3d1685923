import { SendMessageBatchCommand, SQSClient } from '@aws-sdk/client-sqs';
import type { DynamoDBRecord } from 'aws-lambda';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, it } from 'vitest';
import { createSqsEventRelay } from '#gateways/sqs-event-relay';
import { createLog } from '#runtime/log';
import { streamEventKey } from '#store/stream-event-key';
import { table } from '#store/table';
import { relayFunction } from '#stream/relay-function';
import { httpClock } from '#support/http-clock';

const sqs = mockClient(SQSClient);
const lines: string[] = [];
const log = createLog({ write: (line) => lines.push(line), clock: httpClock(), functionName: 'demo-relay' });
const [notifier, search] = ['https://sqs.example/notifier', 'https://sqs.example/search'];
const relayTo = (...queueUrls: string[]) =>
  relayFunction({
    relay: createSqsEventRelay({ client: new SQSClient({}), queueUrls }),
    eventKeyOf: streamEventKey,
    log,
  });

const record = (place: number, keys: { pk: string; sk: string }, eventName: DynamoDBRecord['eventName'] = 'INSERT') =>
  ({
    eventName,
    dynamodb: { SequenceNumber: `${1000 + place}`, Keys: { pk: { S: keys.pk }, sk: { S: keys.sk } } },
  }) as DynamoDBRecord;
const event = (place: number, number = 'A1') => record(place, table.keys.event(number, place));
const events = (count: number) => Array.from({ length: count }, (_, place) => event(place + 1));
const failsAt = (place: number) => ({ batchItemFailures: [{ itemIdentifier: `${1000 + place}` }] });
const done = { batchItemFailures: [] };

/** What a queue was given, in order. */
const bodiesIn = (queueUrl: string | undefined): string[] =>
  sqs
    .commandCalls(SendMessageBatchCommand, { QueueUrl: queueUrl })
    .flatMap(({ args }) => args[0].input.Entries ?? [])
    .map(({ MessageBody = '' }) => MessageBody);

/** A queue that refuses the events with these sequences. */
const refuse = (...sequences: number[]) =>
  sqs.on(SendMessageBatchCommand).callsFake(({ Entries }: { Entries: { Id: string; MessageBody: string }[] }) => ({
    Failed: Entries.filter(({ MessageBody }) => sequences.includes(JSON.parse(MessageBody).sequence)).map(({ Id }) => ({
      Id,
      SenderFault: false,
      Code: 'InternalError',
    })),
  }));

beforeEach(() => {
  sqs.reset();
  sqs.on(SendMessageBatchCommand).resolves({ Successful: [], Failed: [] });
  lines.length = 0;
});

describe('the relay', () => {
  it('puts one message per event into the queue of every consumer, in order', async () => {
    expect(await relayTo(notifier, search)({ Records: events(3) })).toEqual(done);
    const bodies = [1, 2, 3].map((sequence) => JSON.stringify({ number: 'A1', sequence }));
    expect(bodiesIn(notifier)).toEqual(bodies);
    expect(bodiesIn(search)).toEqual(bodies);
  });

  it('sends at most ten at once', async () => {
    await relayTo(notifier)({ Records: events(25) });
    const sizes = sqs.commandCalls(SendMessageBatchCommand).map(({ args }) => args[0].input.Entries?.length);
    expect(sizes).toEqual([10, 10, 5]);
  });

  it('passes nothing but new events on', async () => {
    const others = [
      record(1, table.keys.head('A1')),
      record(2, table.keys.publicArticle('A1', 1)),
      record(3, table.keys.notification('A1', 1, 'n')),
      record(4, table.keys.event('A1', 1), 'MODIFY'),
      record(5, table.keys.event('A1', 1), 'REMOVE'),
    ];
    expect(await relayTo(notifier)({ Records: others })).toEqual(done);
    expect(sqs.commandCalls(SendMessageBatchCommand)).toEqual([]);
  });
});

describe('when a queue refuses an event', () => {
  it('the answer names its record, and nothing after its batch of ten is sent', async () => {
    refuse(3);
    expect(await relayTo(notifier)({ Records: events(25) })).toEqual(failsAt(3));
    expect(bodiesIn(notifier)).toHaveLength(10);
  });

  it('the answer names the first of several, in the order of the shard', async () => {
    refuse(17, 12, 19);
    expect(await relayTo(notifier)({ Records: events(25) })).toEqual(failsAt(12));
  });

  it('it is enough that one consumer of two did not get it', async () => {
    sqs.on(SendMessageBatchCommand, { QueueUrl: search }).resolves({
      Failed: [{ Id: '1', SenderFault: false, Code: 'InternalError' }],
    });
    expect(await relayTo(notifier, search)({ Records: events(4) })).toEqual(failsAt(2));
  });

  it('all of a batch counts as refused when the call itself fails, and the log says why', async () => {
    sqs
      .on(SendMessageBatchCommand)
      .resolvesOnce({})
      .rejects(Object.assign(new Error('x'), { name: 'ThrottlingException' }));
    expect(await relayTo(notifier)({ Records: events(25) })).toEqual(failsAt(11));
    expect(lines.join()).toContain('ThrottlingException');
  });

  it('the next delivery from there on loses nothing and keeps the order', async () => {
    refuse(3);
    const records = events(5);
    await relayTo(notifier)({ Records: records });
    sqs.reset();
    sqs.on(SendMessageBatchCommand).resolves({});
    expect(await relayTo(notifier)({ Records: records.slice(2) })).toEqual(done);
    expect(bodiesIn(notifier).map((body) => JSON.parse(body).sequence)).toEqual([3, 4, 5]);
  });
});

describe('a record that cannot be understood', () => {
  const malformed = { eventName: 'INSERT', dynamodb: { SequenceNumber: '1003', Keys: {} } } as DynamoDBRecord;

  it('is answered as failed, after what came before it and before what comes after', async () => {
    const Records = [event(1), event(2), malformed, event(4)];
    expect(await relayTo(notifier)({ Records })).toEqual(failsAt(3));
    expect(bodiesIn(notifier).map((body) => JSON.parse(body).sequence)).toEqual([1, 2]);
    expect(lines.join()).toContain('relay-record-malformed');
  });

  it('alone in its batch fails alone, so that the others of a hundred get through', async () => {
    expect(await relayTo(notifier)({ Records: [malformed] })).toEqual(failsAt(3));
  });

  it('without a number fails the whole invocation: an empty answer would mean success', async () => {
    const nameless = { eventName: 'INSERT', dynamodb: { Keys: {} } } as DynamoDBRecord;
    await expect(relayTo(notifier)({ Records: [nameless] })).rejects.toThrow('no sequence number');
  });

  it.each(['E#', 'E#0000000x', 'E#00000000'])('may be an event whose sequence is none (%s)', async (sk) => {
    expect(await relayTo(notifier)({ Records: [record(7, { pk: 'T#A1', sk })] })).toEqual(failsAt(7));
  });
});
