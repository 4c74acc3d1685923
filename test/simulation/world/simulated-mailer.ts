import { isStaff } from '#domain/people/person';
import type { Mail, Mailer } from '#use-cases/ports/notifications';
import { knownTicket } from '../actors/view.ts';
import type { Perform } from '../effects/effect.ts';
import { readerOf } from './reader-of.ts';
import { viewOf } from './view-of.ts';
import type { World } from './world.ts';

/** A mail that SES has taken. */
export interface SentMail {
  readonly mail: Mail;
  /** The process that sent it. */
  readonly by: string;
  /** The world's step in which that process began. */
  readonly began: number;
  /** How far that process's clock is from the world's, in milliseconds. */
  readonly skew: number;
  /** When that process's leases end, by its own clock: they last as long as it may live. */
  readonly leasedUntil: number;
}

const senderOf = ({ processes }: World, by: string): Omit<SentMail, 'mail'> => {
  const process = processes.get(by);
  if (!process) throw new Error(`${by} has ended and sends a mail.`);
  const { began, deadline, environment } = process;
  return { by, began, skew: environment.skew, leasedUntil: deadline + environment.skew };
};

/** Whoever gets a mail knows of its ticket; the outside, that it has changed and must be read again. */
const tell = (world: World, mail: Mail): void => {
  const reader = readerOf(world, mail);
  if (!reader) return;
  const known = knownTicket(viewOf(world, reader.id), mail.thread);
  if (!isStaff(reader)) known.can = [];
};

/** SES: what it has taken is sent, whether or not the sender hears so. */
export const simulatedMailer = (world: World, perform: Perform, by: () => string): Mailer => ({
  send: (mail) => {
    const { notification, thread, to } = mail;
    const says = `mails ${to.address} about ${thread}`;
    return perform({ kind: 'mail', by: by(), touches: [notification, thread], says }, () => {
      world.mails.push({ mail, ...senderOf(world, by()) });
      tell(world, mail);
      return { kind: 'sent' as const, messageId: `mail-${world.mails.length}` };
    });
  },
});
