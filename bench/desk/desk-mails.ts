import type { NotifierPorts } from '#queue/notifier-function';
import { notifierFunction } from '#queue/notifier-function';
import type { StorePorts } from '#support/store/store-ports';
import { renderMail } from '#templates/render-mail';
import { renderRequestMail } from '#templates/render-request-mail';

type Outside = Pick<NotifierPorts, 'clock' | 'ids' | 'log'>;

/** Sends the mails of one event as the notifier does, to nowhere; answers how many there were. */
export const deskMails = (store: StorePorts, outside: Outside) => {
  let sent = 0;
  const send = async () => {
    sent += 1;
    return { kind: 'sent', messageId: '0111019a6c2f4c1e-5e0d1f2b-7a1c-4e60-9d53-7b1f5c0a9e11-000000' } as const;
  };
  const notifier = notifierFunction({
    ...store,
    ...outside,
    mailer: { send },
    render: renderMail,
    renderRequest: renderRequestMail,
  });
  return async (number: string, sequence: number): Promise<number> => {
    const before = sent;
    const record = { messageId: number, body: JSON.stringify({ number, sequence }) };
    const event = { Records: [record] } as unknown as Parameters<typeof notifier>[0];
    const { batchItemFailures } = await notifier(event, { getRemainingTimeInMillis: () => 30_000 });
    if (batchItemFailures.length > 0) throw new Error(`The mails of ${number}, ${sequence} were not sent.`);
    return sent - before;
  };
};
