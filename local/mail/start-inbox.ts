import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Email } from 'aws-ses-v2-local/dist/store.js';
import { busyPort } from '../engines/busy-port.ts';
import type { Engine } from '../engines/engine.ts';
import type { InboxMail } from './inbox-mail.ts';

// The package is CommonJS, whose default export each loader shows differently.
const load = createRequire(import.meta.url);
const { default: startServer } = load('aws-ses-v2-local') as typeof import('aws-ses-v2-local');
const { getStoreReadonly, saveEmail } = load(
  'aws-ses-v2-local/dist/store.js',
) as typeof import('aws-ses-v2-local/dist/store.js');

/** SES with an inbox that one can open in a browser at its endpoint. */
export interface Inbox extends Engine {
  mails(): readonly InboxMail[];
  /** Keeps what SES has just taken under that id. `recipients` are those of the envelope, where it names some. */
  keep(id: string, raw: string, recipients: readonly string[]): InboxMail;
}

interface Kept {
  readonly email: Email;
  readonly raw: string;
}

/** Starts the inbox; with a directory its mails survive a restart. */
export const startInbox = async (port: number, directory?: string): Promise<Inbox> => {
  const earlier = directory === undefined ? [] : readKept(directory);
  for (const { email } of earlier) saveEmail(email);
  const mails = earlier.map(toMail);
  const server = await listening(port);
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    mails: () => mails,
    keep: (id, raw, recipients) => {
      const email = getStoreReadonly().emails.find(({ messageId }) => messageId === id);
      if (email === undefined) throw new Error(`The inbox lost mail ${id}.`);
      if (recipients.length > 0) email.destination = { to: [...recipients], cc: [], bcc: [] };
      if (directory !== undefined) write(directory, { email, raw }, mails.length);
      const mail = toMail({ email, raw });
      mails.push(mail);
      return mail;
    },
  };
};

/** A busy port does not make its promise fail. */
const listening = async (port: number) => {
  const server = await startServer({ host: '127.0.0.1', port });
  if (!server.listening) throw busyPort(port);
  return server;
};

const readKept = (directory: string): readonly Kept[] =>
  existsSync(directory)
    ? readdirSync(directory)
        .sort()
        .map((name) => JSON.parse(readFileSync(join(directory, name), 'utf8')) as Kept)
    : [];

const write = (directory: string, kept: Kept, position: number): void => {
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, `${String(position).padStart(8, '0')}.json`), JSON.stringify(kept));
};

const toMail = ({ email, raw }: Kept): InboxMail => ({
  id: email.messageId,
  from: email.from,
  to: [...email.destination.to, ...email.destination.cc, ...email.destination.bcc],
  subject: email.subject,
  text: email.body.text ?? '',
  html: email.body.html ?? '',
  raw,
});
