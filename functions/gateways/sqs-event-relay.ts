import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { EventRelay } from '#use-cases/ports';
import type { EventKey } from '#use-cases/ports/notifications';

interface SqsEventRelayOptions {
  readonly client: Pick<SQSClient, 'send'>;
  /** One queue for each consumer. */
  readonly queueUrls: readonly string[];
}

const bodyOf = (event: EventKey): string =>
  JSON.stringify(
    'request' in event
      ? { request: event.request, sequence: event.sequence }
      : { number: event.number, sequence: event.sequence },
  );

type EventKeys = Parameters<EventRelay['publish']>[0];

/** Puts one message per event into every consumer's queue; takes at most ten events at once, as SQS does. */
export const createSqsEventRelay = ({ client, queueUrls }: SqsEventRelayOptions): EventRelay => {
  const publishTo = async (queueUrl: string, events: EventKeys): Promise<number[]> => {
    const Entries = events.map((event, position) => ({ Id: String(position), MessageBody: bodyOf(event) }));
    const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
    return Failed.map(({ Id }) => Number(Id));
  };
  return {
    publish: async (events) => (await Promise.all(queueUrls.map((queueUrl) => publishTo(queueUrl, events)))).flat(),
  };
};
