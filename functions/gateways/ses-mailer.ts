import { type SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import type { Mailer, MailOutcome } from '#use-cases/ports/notifications';
import { mimeOf } from './mime-of.ts';
import { plainAddress } from './plain-address.ts';

interface SesMailerOptions {
  readonly client: Pick<SESClient, 'send'>;
  readonly configurationSet: string;
}

/**
 * Sends mails through SES. What SES will never take is answered as refused; everything that time, a quota or the cloud
 * admin can mend (throttling, paused sending, a sender that is not verified) is thrown, so that the queue tries again.
 */
export const createSesMailer = ({ client, configurationSet }: SesMailerOptions): Mailer => ({
  send: async (mail) => {
    const sender = plainAddress(mail.from.address);
    if (!sender) throw new Error("The tenant's mail address is none that SES can send from.");
    const recipient = plainAddress(mail.to.address);
    if (!recipient) return { kind: 'refused', reason: 'invalid-address' };
    const parties = { from: { ...mail.from, address: sender }, to: { ...mail.to, address: recipient } };
    const command = new SendRawEmailCommand({
      Source: sender,
      Destinations: [recipient],
      ConfigurationSetName: configurationSet,
      RawMessage: { Data: mimeOf({ ...mail, ...parties }) },
    });
    try {
      const { MessageId = '' } = await client.send(command);
      return { kind: 'sent', messageId: MessageId };
    } catch (error) {
      return refusalOf(error);
    }
  },
});

/** SES tells a sender that is not verified by the same name as a mail that it finds unacceptable. */
const refusalOf = (error: unknown): MailOutcome => {
  const { name, message } = error as Error;
  if (name === 'InvalidParameterValue') return { kind: 'refused', reason: 'invalid-address' };
  if (name === 'MessageRejected' && !/not verified/i.test(message)) return { kind: 'refused', reason: 'rejected' };
  throw error;
};
