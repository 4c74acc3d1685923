import type { PublicText } from '#domain/notification/mail-facts';
import { mailsFor } from '#domain/notification/mails-for';
import type { Person } from '#domain/people/person';
import type { Language } from '#domain/text';
import type { TicketEvent } from '#domain/ticket/event';
import type { Notification } from '../ports/notifications.ts';
import type { Configurations, Directory, Ids, Tickets } from '../ports.ts';
import type { Recipient } from './recipients-of.ts';
import { recipientsOf } from './recipients-of.ts';
import type { Occasion, SendingPorts } from './send-notification.ts';
import { sendNotification } from './send-notification.ts';

export interface NotifyPorts extends SendingPorts {
  readonly tickets: Pick<Tickets, 'event' | 'find' | 'article'>;
  readonly directory: Pick<Directory, 'people' | 'operatorsOf'>;
  readonly configurations: Configurations;
  readonly ids: Ids;
}

/** Where the event is found in the table. */
type EventKey = Pick<TicketEvent, 'number' | 'sequence'>;

/** What became of one mail in this attempt. */
export type Attempt =
  | { readonly kind: 'settled'; readonly notification: Notification }
  | { readonly kind: 'failed'; readonly notification: Notification; readonly error: unknown }
  /** Not begun, as time was running out. */
  | { readonly kind: 'postponed'; readonly notification: Notification };

/** Enough for one mail that SES takes at the third attempt only, at the slowest pace that the client falls to. */
const oneMailMilliseconds = 10_000;

/**
 * Mails everybody whom one event concerns (R5.1). The list is expanded once and stored; a repetition sends what is
 * still intended and nothing else, even if today the event would concern nobody. Mails go one after
 * the other, at a pace that SES takes (docs/decisions/pace-of-mails.md), while enough of `remaining`, the milliseconds
 * that this process may still live, is left. Answers `undefined` when nothing could be begun: that time is over, or
 * another delivery of the same event is at it, whose lease lasts as long as its process may live.
 */
export const notify =
  (ports: NotifyPorts) =>
  async ({ number, sequence }: EventKey, remaining: () => number): Promise<readonly Attempt[] | undefined> => {
    if (remaining() < oneMailMilliseconds) return undefined;
    const { recipients, occasion } = await gather(ports, number, sequence);
    const wanted = recipients.map(intention(ports.ids, occasion));
    const stored = await ports.notifications.intend(number, sequence, wanted, leaseOf(ports, remaining()));
    if (!stored) return undefined;
    const open = stored.filter(({ state }) => state === 'intended');
    const people = await withMissing(ports, occasion.people, open);
    return inTurn(open, remaining, attempt(ports, { ...occasion, people }));
  };

const gather = async (ports: NotifyPorts, number: string, sequence: number) => {
  const [event, stored, configuration] = await Promise.all([
    ports.tickets.event(number, sequence),
    ports.tickets.find(number),
    ports.configurations.current(),
  ]);
  if (!event || !stored) throw new Error('The event of this message is not in the table.');
  const addressed = mailsFor(event, configuration.preset.workflow);
  const recipients = await recipientsOf(ports.directory, addressed, event.by);
  const [people, text] = await Promise.all([
    ports.directory.people([...new Set([event.by, ...recipients.map(({ person }) => person)])]),
    publicTextOf(ports, event),
  ]);
  const occasion: Occasion = { event, ...stored, configuration, people, ...(text && { text }) };
  return { recipients, occasion };
};

/** The text that came with a public event. An internal event's is not even read. */
const publicTextOf = async ({ tickets }: NotifyPorts, event: TicketEvent): Promise<PublicText | undefined> => {
  if (event.visibility !== 'public' || !event.article) return undefined;
  const article = await tickets.article(event.number, event);
  return article && article.kind !== 'note' ? { kind: article.kind, body: article.body } : undefined;
};

const intention =
  (ids: Ids, { people, configuration }: Occasion) =>
  ({ person, mail }: Recipient): Notification => {
    const language: Language = people.get(person)?.language ?? configuration.settings.language;
    return { id: ids.next(), person, template: mail, language, state: 'intended' };
  };

const leaseOf = ({ clock }: NotifyPorts, milliseconds: number) => {
  const now = clock.now();
  return { now, until: new Date(Date.parse(now) + milliseconds).toISOString() };
};

/** The stored list may name people whom today's expansion does not. */
const withMissing = async (
  { directory }: NotifyPorts,
  known: ReadonlyMap<string, Person>,
  open: readonly Notification[],
): Promise<ReadonlyMap<string, Person>> => {
  const missing = open.map(({ person }) => person).filter((person) => !known.has(person));
  return missing.length === 0 ? known : new Map([...known, ...(await directory.people(missing))]);
};

const inTurn = async (
  open: readonly Notification[],
  remaining: () => number,
  work: (notification: Notification) => Promise<Attempt>,
): Promise<readonly Attempt[]> => {
  const attempts: Attempt[] = [];
  for (const notification of open) {
    const enough = remaining() >= oneMailMilliseconds;
    attempts.push(enough ? await work(notification) : { kind: 'postponed', notification });
  }
  return attempts;
};

const attempt =
  (ports: NotifyPorts, occasion: Occasion) =>
  async (notification: Notification): Promise<Attempt> => {
    try {
      return { kind: 'settled', notification: await sendNotification(ports, occasion, notification) };
    } catch (error) {
      return { kind: 'failed', notification, error };
    }
  };
