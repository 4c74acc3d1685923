import type { QuotingMailFacts } from '#domain/notification/mail-facts';
import type { MailName } from '#domain/notification/mail-name';
import { isMailName } from '#domain/notification/mail-name';
import { oneLine } from '#domain/notification/one-line';
import type { RenderMail } from '#domain/notification/rendered-mail';
import type { Person } from '#domain/people/person';
import type { Ticket } from '#domain/ticket/ticket';
import type { Mail, Mailer, Notification, Notifications } from '../ports/notifications.ts';
import type { Clock } from '../ports.ts';
import type { FactSources } from './mail-facts-of.ts';
import { mailFactsOf } from './mail-facts-of.ts';
import { suppressionOf } from './suppression-of.ts';

export interface SendingPorts {
  readonly notifications: Notifications;
  readonly mailer: Mailer;
  readonly render: RenderMail;
  readonly clock: Clock;
}

/** Everything that the mails of one event are made from. */
export interface Occasion extends FactSources, Pick<QuotingMailFacts, 'text'> {
  readonly ticket: Ticket;
}

/**
 * Sends one intended mail, unless by now its reader may not have it, and notes what became of it. Dies the process
 * between the two, the mail goes out once more, with the same notification id (DESIGN 5).
 */
export const sendNotification = async (
  ports: SendingPorts,
  occasion: Occasion,
  notification: Notification,
): Promise<Notification> => {
  const name = mailNameOf(notification);
  const person = occasion.people.get(notification.person);
  const reason = suppressionOf(person, name, occasion.ticket);
  const outcome =
    reason === undefined && person
      ? await send(ports, mailOf(ports.render, occasion, notification, person))
      : ({ state: 'suppressed', reason: reason ?? 'unknown-person' } as const);
  const settled: Notification = { ...notification, ...outcome, at: ports.clock.now() };
  await ports.notifications.settle(occasion.event.number, occasion.event.sequence, settled);
  return settled;
};

const mailNameOf = ({ template }: Notification): MailName => {
  if (!isMailName(template)) throw new Error(`There is no mail named ${template}.`);
  return template;
};

const send = async (
  { mailer }: SendingPorts,
  mail: Mail,
): Promise<Pick<Notification, 'state' | 'messageId' | 'reason'>> => {
  const outcome = await mailer.send(mail);
  return outcome.kind === 'sent'
    ? { state: 'sent', messageId: outcome.messageId }
    : { state: 'suppressed', reason: outcome.reason };
};

const mailOf = (render: RenderMail, occasion: Occasion, notification: Notification, reader: Person): Mail => {
  const { event, text, configuration } = occasion;
  const facts = mailFactsOf(occasion, reader.id, notification.language);
  return {
    notification: notification.id,
    date: event.at,
    from: { name: facts.tenant.name, address: configuration.settings.mail.from },
    to: { name: oneLine(reader.name), address: reader.email ?? '' },
    language: notification.language,
    thread: event.number,
    ...render(mailNameOf(notification), { ...facts, ...(text && { text }) }),
  };
};
