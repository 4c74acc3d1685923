import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { mockClient } from 'aws-sdk-client-mock';
import { createSesMailer } from '#gateways/ses-mailer';
import type { Mailer } from '#use-cases/ports/notifications';
import { type ParsedMail, parseMail } from './parse-mail.ts';

/** What SES was given: the envelope's recipients and the mail as its reader sees it. */
export interface Delivered {
  readonly to: readonly string[];
  readonly raw: string;
  readonly mail: ParsedMail;
}

/** Our mailer in front of an SES that takes everything, until a test says otherwise by `ses`. */
export const sesInbox = () => {
  const ses = mockClient(SESClient);
  const delivered: Delivered[] = [];
  ses.on(SendRawEmailCommand).callsFake(({ Destinations, RawMessage }) => {
    const bytes: Uint8Array = RawMessage.Data;
    delivered.push({ to: Destinations, raw: Buffer.from(bytes).toString('latin1'), mail: parseMail(bytes) });
    return { MessageId: `ses-${delivered.length}` };
  });
  const mailer: Mailer = createSesMailer({ client: new SESClient({}), configurationSet: 'sportello-demo' });
  return { ses, mailer, delivered };
};
