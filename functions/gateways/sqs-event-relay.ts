import { SendMessageBatchCommand, type SQSClient } from '@aws-sdk/client-sqs';
import type { EventRelay } from '#use-cases/ports';

interface SqsEventRelayOptions {
  readonly client: Pick<SQSClient, 'send'>;
  /** One queue for each consumer. */
  readonly queueUrls: readonly string[];
}

type EventKeys = Parameters<EventRelay['publish']>[0];

/** Puts one message per event into every consumer's queue; takes at most ten events at once, as SQS does. */
export const createSqsEventRelay = ({ client, queueUrls }: SqsEventRelayOptions): EventRelay => {
  const publishTo = async (queueUrl: string, events: EventKeys): Promise<number[]> => {
    const Entries = events.map(({ number, sequence }, position) => ({
      Id: String(position),
      MessageBody: JSON.stringify({ number, sequence }),
    }));
    const { Failed = [] } = await client.send(new SendMessageBatchCommand({ QueueUrl: queueUrl, Entries }));
    return Failed.map(({ Id }) => Number(Id));
  };
  return {
    publish: async (events) => (await Promise.all(queueUrls.map((queueUrl) => publishTo(queueUrl, events)))).flat(),
  };
};
