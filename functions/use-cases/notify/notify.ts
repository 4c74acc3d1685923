import { approvalWanted } from '#domain/notification/approval-wanted';
import { isKeptBack } from '#domain/notification/is-kept-back';
import type { PublicText } from '#domain/notification/mail-facts';
import { mailsFor } from '#domain/notification/mails-for';
import type { Person } from '#domain/people/person';
import type { Language } from '#domain/text';
import type { TicketEvent } from '#domain/ticket/event';
import type { Notification, TicketEventKey } from '../ports/notifications.ts';
import type { Occasions, StoredOccasion } from '../ports/occasions.ts';
import type { Directory, Ids, Tickets } from '../ports.ts';
import { approversOf } from './approvers-of.ts';
import { asMembers } from './as-members.ts';
import { type Attempt, deliver, oneMailMilliseconds } from './deliver.ts';
import type { Recipient } from './recipients-of.ts';
import { recipientsOf } from './recipients-of.ts';
import type { Occasion, SendingPorts } from './send-notification.ts';
import { sendNotification } from './send-notification.ts';

export interface NotifyPorts extends SendingPorts {
  readonly occasions: Occasions;
  readonly tickets: Pick<Tickets, 'article'>;
  readonly directory: Pick<Directory, 'people' | 'operatorsOf' | 'withRole' | 'organisation'>;
  readonly ids: Ids;
}

/**
 * Mails everybody whom one event concerns (R5.1). The list is expanded once and stored, even if today the event would
 * concern nobody; that the mail rules leave nobody is kept too, so that no later rules mail what is long past. Answers
 * `undefined` when nothing could be begun: no time is left, or another delivery is at it.
 */
export const notify =
  (ports: NotifyPorts) =>
  async ({ number, sequence }: TicketEventKey, remaining: () => number): Promise<readonly Attempt[] | undefined> => {
    if (remaining() < oneMailMilliseconds) return undefined;
    const stored = await ports.occasions.find({ number, sequence });
    if (!stored) throw new Error('What this message speaks of is not whole in the table yet.');
    if (await isSettled(ports, stored)) return [];
    const { wanted, occasion } = await gather(ports, stored);
    if (wanted.length === 0 && isKeptBack(occasion.event, occasion.configuration.preset)) {
      await ports.notifications.intendNone(number, sequence);
    }
    const sender = async (open: readonly Notification[]) => {
      const known = await withMissing(ports, occasion.people, open);
      const people = await asMembers(ports)(known, occasion.ticket, open);
      return (notification: Notification) => sendNotification(ports, { ...occasion, people }, notification);
    };
    return deliver(ports, { of: number, sequence, wanted, sender }, remaining);
  };

/** Whether something became of every mail of the stored list: a message that comes again then costs two reads. */
const isSettled = async ({ notifications }: NotifyPorts, { event, listed }: StoredOccasion): Promise<boolean> => {
  if (!listed) return false;
  const mails = listed.length === 0 ? [] : await notifications.asTheyStand(event.number, event.sequence, listed);
  return mails.every(({ state }) => state !== 'intended');
};

const gather = async (ports: NotifyPorts, { listed, ...stored }: StoredOccasion) => {
  const { event } = stored;
  const recipients = listed ? [] : await expand(ports, stored);
  const readers = (listed ?? recipients).map(personOf);
  const [people, text] = await Promise.all([
    ports.directory.people([...new Set([event.by, ...readers])]),
    readers.length > 0 ? publicTextOf(ports, event) : undefined,
  ]);
  const occasion: Occasion = { ...stored, people, ...(text && { text }) };
  return { wanted: listed ?? recipients.map(intention(ports.ids, occasion)), occasion };
};

/** Everybody whom the event concerns today. */
const expand = async (ports: NotifyPorts, { event, ticket, configuration }: StoredOccasion) => {
  const { preset } = configuration;
  const concerned = await recipientsOf(ports.directory, mailsFor(event, preset), event.by);
  const wanted = approvalWanted(event, ticket, preset.workflow);
  return [...concerned, ...(await approversOf(ports.directory, wanted, [event.by, ...concerned.map(personOf)]))];
};

const personOf = ({ person }: Pick<Notification, 'person'>): string => person;

/** The text that came with a public event; an internal event's is not even read. Throws while it is not there yet. */
const publicTextOf = async ({ tickets }: NotifyPorts, event: TicketEvent): Promise<PublicText | undefined> => {
  if (event.visibility !== 'public' || !event.article) return undefined;
  const article = await tickets.article(event.number, event);
  if (!article) throw new Error('The text of this event is not in the table yet.');
  return article.kind !== 'note' ? { kind: article.kind, body: article.body } : undefined;
};

const intention =
  (ids: Ids, { people, configuration }: Occasion) =>
  ({ person, mail }: Recipient): Notification => {
    const language: Language = people.get(person)?.language ?? configuration.settings.language;
    return { id: ids.next(), person, template: mail, language, state: 'intended' };
  };

/** A list that another delivery stored after this one had looked may name people whom this one's expansion does not. */
const withMissing = async (
  { directory }: NotifyPorts,
  known: ReadonlyMap<string, Person>,
  open: readonly Notification[],
): Promise<ReadonlyMap<string, Person>> => {
  const missing = open.map(({ person }) => person).filter((person) => !known.has(person));
  return missing.length === 0 ? known : new Map([...known, ...(await directory.people(missing))]);
};
