import { describe, expect, it } from 'vitest';
import { createCloud } from '#local/assembly/cloud';
import type { LocalFunction } from '#local/lambda/local-function';
import { answerSqs } from '#local/queues/answer-sqs';
import { createQueues } from '#local/queues/create-queues';
import { createActivity } from '#local/sources/create-activity';
import { startQueueSource } from '#local/sources/queue-source';
import { openLedger } from '#local/state/open-ledger';
import { assemblyOf, place, stackOf } from '#support/local/assembly-of';
import { localFunctionOf } from '#support/local/local-function-of';

const arn = 'arn:aws:sqs:eu-south-1:000000000000';
const mapping = {
  EventSourceArn: `${arn}:mails`,
  FunctionName: 'desk',
  BatchSize: 10,
  FunctionResponseTypes: ['ReportBatchItemFailures'],
};
const cloud = createCloud(
  assemblyOf([
    stackOf('demo-app', {
      Failed: ['AWS::SQS::Queue', { QueueName: 'mails-failed' }],
      Mails: [
        'AWS::SQS::Queue',
        {
          QueueName: 'mails',
          VisibilityTimeout: 0.05,
          RedrivePolicy: { deadLetterTargetArn: { 'Fn::GetAtt': ['Failed', 'Arn'] }, maxReceiveCount: 3 },
        },
      ],
      Mapping: ['AWS::Lambda::EventSourceMapping', mapping],
    }),
  ]),
  place,
);

const world = () => {
  const queues = createQueues(cloud, openLedger());
  const find = (name: string) => {
    const queue = queues.find(name);
    if (queue === undefined) throw new Error(name);
    return queue;
  };
  return { queues, mails: find('mails'), failed: find(`${arn}:mails-failed`) };
};

const consume = ({ queues }: ReturnType<typeof world>, lambda: LocalFunction) => {
  const [resource] = cloud.all<typeof mapping>('AWS::Lambda::EventSourceMapping');
  if (resource === undefined) throw new Error('no mapping');
  const complaints: unknown[] = [];
  const failed = (error: unknown) => complaints.push(error);
  const parts = { queues, findFunction: () => lambda, activity: createActivity(), failed };
  return { ...startQueueSource(resource, parts), complaints };
};

interface Batch {
  readonly Records: readonly { readonly messageId: string; readonly body: string }[];
}
const never = { milliseconds: 0, signal: new AbortController().signal };

describe('a message', () => {
  it('that a function takes is gone', async () => {
    const here = world();
    const bodies: string[] = [];
    const source = consume(
      here,
      localFunctionOf(({ Records }: Batch) => {
        bodies.push(...Records.map(({ body }) => body));
        return { batchItemFailures: [] };
      }),
    );
    for (const body of ['a', 'b', 'c']) here.mails.send(body);
    await source.settled();
    await source.stop();
    expect(bodies.sort()).toEqual(['a', 'b', 'c']);
    expect(here.mails.messages()).toEqual([]);
  });

  it('that a function reports as failed comes again, alone, and at last is put aside', async () => {
    const here = world();
    const given: string[] = [];
    const source = consume(
      here,
      localFunctionOf(({ Records }: Batch) => {
        given.push(...Records.map(({ body }) => body));
        const poison = Records.filter(({ body }) => body === 'poison');
        return { batchItemFailures: poison.map(({ messageId }) => ({ itemIdentifier: messageId })) };
      }),
    );
    for (const body of ['good', 'poison']) here.mails.send(body);
    await source.settled();
    await source.stop();
    expect(given.filter((body) => body === 'good')).toHaveLength(1);
    expect(given.filter((body) => body === 'poison')).toHaveLength(3);
    expect(here.failed.messages().map(({ body }) => body)).toEqual(['poison']);
  });

  it('comes again when the function throws, and the developer hears of it', async () => {
    const here = world();
    const source = consume(
      here,
      localFunctionOf(() => Promise.reject(new Error('broken'))),
    );
    here.mails.send('a');
    await source.settled();
    await source.stop();
    expect(here.failed.messages()).toHaveLength(1);
    expect(source.complaints).toHaveLength(3);
  });

  it('that was delayed is not received before its time', async () => {
    const { mails } = world();
    mails.send('later', { delaySeconds: 60 });
    expect(await mails.receive(10, never)).toEqual([]);
    mails.send('now');
    expect((await mails.receive(10, never)).map(({ body }) => body)).toEqual(['now']);
  });

  it('wakes whoever waits for one', async () => {
    const { mails } = world();
    const received = mails.receive(10, { milliseconds: 10_000, signal: new AbortController().signal });
    mails.send('a');
    expect((await received).map(({ body }) => body)).toEqual(['a']);
  });

  it('is deleted by its last receipt only', async () => {
    const { mails } = world();
    mails.send('a');
    const [first] = await mails.receive(1, never);
    const [second] = await mails.receive(1, { ...never, milliseconds: 5000 });
    mails.delete(first?.receipt ?? '');
    expect(mails.messages()).toHaveLength(1);
    mails.delete(second?.receipt ?? '');
    expect(mails.messages()).toHaveLength(0);
  });
});

describe('a function that sends', () => {
  const input = { QueueUrl: `${place.aws}/000000000000/mails`, MessageBody: 'a' };
  const entry = { Id: '1', MessageBody: 'a' };
  it.each<[what: string, operation: string, content: object, answer: string]>([
    ['one message', 'SendMessage', input, '200 '],
    ['several at once', 'SendMessageBatch', { ...input, Entries: [entry] }, '200 '],
    ['to a queue that is not there', 'SendMessage', { ...input, QueueUrl: 'http://x/1/none' }, '400 QueueDoesNotExist'],
    ['an empty batch', 'SendMessageBatch', { ...input, Entries: [] }, '400 EmptyBatchRequest'],
    ['two of one name', 'SendMessageBatch', { ...input, Entries: [entry, entry] }, '400 BatchEntryIdsNotDistinct'],
    [
      'eleven at once',
      'SendMessageBatch',
      { ...input, Entries: Array.from({ length: 11 }, (_, id) => ({ ...entry, Id: String(id) })) },
      '400 TooManyEntriesInBatchRequest',
    ],
    [
      'a megabyte and more at once',
      'SendMessageBatch',
      { ...input, Entries: ['1', '2'].map((Id) => ({ Id, MessageBody: 'a'.repeat(600_000) })) },
      '400 BatchRequestTooLong',
    ],
    ['a call that is not played', 'PurgeQueue', input, '400 UnsupportedOperation'],
  ])('%s is answered as SQS would', (_what, operation, content, expected) => {
    const answer = answerSqs(world().queues, operation, content as never);
    const { __type: type = '' } = answer.body as { __type?: string };
    expect(`${answer.status} ${type.split('#').at(-1)}`).toBe(expected);
  });
});
