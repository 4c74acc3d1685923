import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SESClient, SendRawEmailCommand } from '@aws-sdk/client-ses';
import { describe, expect, it } from 'vitest';
import { accessKeyOf } from '#local/aws/access-keys';
import { startAws } from '#local/aws/start-aws';
import { sesService } from '#local/mail/ses-service';
import { startInbox } from '#local/mail/start-inbox';
import type { RecordedCall } from '#local/recorder/recorded-call';

const raw = [
  'From: =?utf-8?q?Universit=C3=A0?= <desk@aurora.example>',
  'To: Anna <anna@aurora.example>',
  'Subject: [2026-1] Prova',
  'Auto-Submitted: auto-generated',
  '',
  'Ciao',
].join('\r\n');

const start = async (directory: string) => {
  const inbox = await startInbox(0, directory);
  const calls: RecordedCall[] = [];
  const key = accessKeyOf('notifier');
  const open = () => undefined;
  const aws = await startAws(() => ({
    services: { ses: sesService(inbox) },
    open,
    keyById: () => key,
    record: (call) => calls.push(call),
    now: () => new Date(),
  }));
  const credentials = { accessKeyId: key.id, secretAccessKey: key.secret };
  const client = new SESClient({ region: 'eu-south-1', endpoint: aws.endpoint, credentials });
  return { inbox, calls, client, stop: () => Promise.all([aws.stop(), inbox.stop()]) };
};

describe('a mail', () => {
  it('can be read in the inbox, headers included, also after a restart', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'sportello-mails-'));
    const { inbox, calls, client, stop } = await start(directory);
    const command = new SendRawEmailCommand({
      RawMessage: { Data: Buffer.from(raw) },
      Destinations: ['anna@aurora.example'],
      ConfigurationSetName: 'sportello-demo',
    });
    const { MessageId } = await client.send(command);
    const expected = { id: MessageId, to: ['anna@aurora.example'], subject: '[2026-1] Prova', raw };
    expect(inbox.mails()).toMatchObject([expected]);
    expect(calls.at(-1)?.input).toEqual({ From: 'desk@aurora.example', ConfigurationSetName: 'sportello-demo' });
    const page = await (await fetch(inbox.endpoint)).text();
    const store = (await (await fetch(`${inbox.endpoint}/store`)).json()) as { emails: { messageId: string }[] };
    expect(page).toContain('<html');
    expect(store.emails.map(({ messageId }) => messageId)).toContain(MessageId);
    await stop();

    const again = await start(directory);
    expect(again.inbox.mails()).toMatchObject([expected]);
    await again.stop();
  });
});
