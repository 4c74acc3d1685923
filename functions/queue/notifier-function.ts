import type { Context, SQSBatchResponse, SQSEvent, SQSRecord } from 'aws-lambda';
import type { Log, LogDetails } from '#runtime/log';
import type { Attempt } from '#use-cases/notify/deliver';
import { type NotifyPorts, notify } from '#use-cases/notify/notify';
import { type NotifyOfRequestPorts, notifyOfRequest } from '#use-cases/notify/notify-of-request';
import type { EventKey } from '#use-cases/ports/notifications';
import { messageKey } from './message-key.ts';

export type NotifierPorts = NotifyPorts & NotifyOfRequestPorts & { readonly log: Log };
type Invocation = Pick<Context, 'getRemainingTimeInMillis'>;

/**
 * The queue `notifier`: a message is one event, whose mails are sent. A message that was not done wholly comes back,
 * and what was done is not done again. Messages are taken in turn: the mails of a ticket leave in order, and no more at
 * once than SES takes.
 */
export const notifierFunction =
  (ports: NotifierPorts) =>
  async ({ Records }: SQSEvent, invocation: Invocation): Promise<SQSBatchResponse> => {
    const failed: string[] = [];
    for (const record of Records) {
      if (!(await consume(ports, record, invocation))) failed.push(record.messageId);
    }
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
  };

/** Answers whether the message is done wholly. */
const consume = async (ports: NotifierPorts, { body }: SQSRecord, invocation: Invocation): Promise<boolean> => {
  let key: Partial<EventKey> = {};
  try {
    const event = messageKey(body);
    key = event;
    const remaining = () => invocation.getRemainingTimeInMillis();
    const attempts = await ('request' in event
      ? notifyOfRequest(ports)(event, remaining)
      : notify(ports)(event, remaining));
    if (attempts?.every(({ kind }) => kind !== 'postponed') !== true) ports.log('message-postponed', key);
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
  if (attempt.kind === 'postponed') return;
  if (attempt.kind === 'failed') log('mail-failed', { ...details, error: attempt.error });
  else if (state === 'sent') log('mail-sent', details);
  else log('mail-suppressed', { ...details, ...(reason && { reason }) });
};
