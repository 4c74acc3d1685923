import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { Log, LogDetails } from '#runtime/log';
import { type Attempt, type NotifyPorts, notify } from '#use-cases/notify/notify';
import { type MessageKey, messageKey } from './message-key.ts';

export type NotifierPorts = NotifyPorts & { readonly log: Log };
type Invocation = Pick<Context, 'getRemainingTimeInMillis'>;

/**
 * The queue `notifier`: a message is one event, whose mails are sent. A message that was not done wholly comes back,
 * and what was done is not done again. Messages about one ticket are taken in turn, so that its mails leave in order.
 */
export const notifierFunction =
  (ports: NotifierPorts) =>
  async ({ Records }: SQSEvent, invocation: Invocation): Promise<SQSBatchResponse> => {
    const tickets = Map.groupBy(Records, ticketOf);
    const failed = await Promise.all([...tickets.values()].map((records) => consumeInTurn(ports, records, invocation)));
    return { batchItemFailures: failed.flat().map((itemIdentifier) => ({ itemIdentifier })) };
  };

const ticketOf = ({ body }: SQSRecord): string => {
  try {
    return messageKey(body).number;
  } catch {
    return '';
  }
};

/** Answers the ids of the messages that have to come back. */
const consumeInTurn = async (
  ports: NotifierPorts,
  records: readonly SQSRecord[],
  invocation: Invocation,
): Promise<string[]> => {
  const failed: string[] = [];
  for (const record of records) {
    if (!(await consume(ports, record, invocation))) failed.push(record.messageId);
  }
  return failed;
};

const consume = async (ports: NotifierPorts, { body }: SQSRecord, invocation: Invocation): Promise<boolean> => {
  let key: Partial<MessageKey> = {};
  try {
    key = messageKey(body);
    const attempts = await notify(ports)(messageKey(body), invocation.getRemainingTimeInMillis());
    if (!attempts) ports.log('message-postponed', key);
    for (const attempt of attempts ?? []) tell(ports.log, key, attempt);
    return attempts?.every(({ kind }) => kind === 'settled') ?? false;
  } catch (error) {
    ports.log('message-failed', { ...key, error });
    return false;
  }
};

const tell = (log: Log, key: LogDetails, attempt: Attempt): void => {
  const { id, state, reason } = attempt.notification;
  const details = { ...key, notification: id };
  if (attempt.kind === 'failed') log('mail-failed', { ...details, error: attempt.error });
  else if (state === 'sent') log('mail-sent', details);
  else log('mail-suppressed', { ...details, ...(reason && { reason }) });
};
