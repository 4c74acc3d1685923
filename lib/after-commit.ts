import { Duration } from 'aws-cdk-lib';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { table } from '#store/table';
import { bindTable } from './constructs/bind-table.ts';
import type { House } from './constructs/house.ts';
import { MailSender } from './constructs/mail-sender.ts';
import { QueueConsumer } from './constructs/queue-consumer.ts';
import { StreamConsumer } from './constructs/stream-consumer.ts';
import type { DataStack } from './data-stack.ts';

/**
 * What happens once an event is written: the relay tells each consumer's queue, the notifier writes mails. Answers the
 * consumers' queue.
 */
export const afterCommit = (scope: Construct, house: House, data: DataStack): Queue => {
  const notifier = new QueueConsumer(scope, 'Notifier', {
    house,
    entry: 'notifier',
    whenItFails: 'People get no mail about their tickets, or get it late.',
    timeout: Duration.seconds(30),
    // SES takes 14 mails a second, and two that send one after the other make about that (docs/decisions/pace-of-mails.md).
    concurrency: 2,
    batch: 5,
  });
  bindTable(notifier.function, data.table, {
    items: ['GetItem', 'BatchGetItem', 'Query', 'PutItem', 'UpdateItem'],
    indexes: ['requester'],
  });
  new MailSender(scope, 'Mail', house.tenant).letSend(notifier.function);

  const relay = new StreamConsumer(scope, 'Relay', {
    house,
    entry: 'relay',
    whenItFails: 'Nobody is told of what happens on tickets; they themselves are safe.',
    timeout: Duration.seconds(30),
    table: data.table,
    filter: {
      pattern: JSON.stringify({
        eventName: ['INSERT'],
        dynamodb: { Keys: { [table.sortKey]: { S: [{ prefix: table.eventSortKeyPrefix }] } } },
      }),
    },
    environment: { NOTIFIER_QUEUE_URL: notifier.queue.queueUrl },
  });
  relay.function.allow(['sqs:SendMessage'], [notifier.queue.queueArn]);
  return notifier.queue;
};
