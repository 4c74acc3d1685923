import type { Configuration } from '#domain/configuration';
import type { Organisation } from '#domain/people/organisation';
import type { Person } from '#domain/people/person';
import type { ProvisioningRequest } from '#domain/people/provisioning-request';
import { notifierFunction } from '#queue/notifier-function';
import { createLog } from '#runtime/log';
import { renderMail } from '#templates/render-mail';
import { renderRequestMail } from '#templates/render-request-mail';
import { classification } from '../ground/deciding.ts';
import type { Name } from '../ground/people.ts';
import { portalDesk } from '../ground/portal.ts';
import { httpClock } from '../http-clock.ts';
import { httpIds } from '../http-ids.ts';
import { mailPeople } from './mail-people.ts';
import { memoryNotifications } from './memory-notifications.ts';
import { memoryOccasions } from './memory-occasions.ts';
import { memoryTickets } from './memory-tickets.ts';
import { saying } from './saying.ts';
import { sesInbox } from './ses-inbox.ts';

/** The number of every ticket here; one is enough. */
export const number = '2026-000123';

const settings = {
  ...portalDesk.settings,
  name: 'Consorzio Aurora',
  mail: { from: 'assistenza@aurora.example', accent: '#005a4b' },
  ticketUrl: 'https://aurora.example/tickets/{number}',
};
const usual: Configuration = { ...portalDesk, settings };

const directoryOf = (people: ReadonlyMap<string, Person>, organisations: ReadonlyMap<string, Organisation>) => ({
  organisation: async (id: string) => organisations.get(id),
  people: async (ids: readonly string[]) => new Map([...people].filter(([id]) => ids.includes(id))),
  operatorsOf: async (queue: string) =>
    [...people.values()].filter(({ queues }) => queues.includes(queue)).map(({ id, name }) => ({ id, name })),
  withRole: async (role: Person['role'], organisation?: string) =>
    [...people.values()].filter((one) => one.role === role && (organisation ?? one.organisation) === one.organisation),
});

/** What the notifier needs, in memory, in front of a mocked SES. */
const notifierWorld = (configuration: Configuration) => {
  const [clock, ids, tickets, notifications] = [httpClock(), httpIds(), memoryTickets(), memoryNotifications()];
  const people = new Map<string, Person>(Object.values(mailPeople).map((person) => [person.id, person]));
  const organisations = new Map<string, Organisation>();
  const { ses, mailer, delivered } = sesInbox();
  const lines: string[] = [];
  const requests = new Map<string, ProvisioningRequest>();
  const configurations = { current: async () => configuration };
  const ports = {
    tickets,
    notifications,
    configurations,
    occasions: memoryOccasions({ tickets, notifications, configurations }),
    mailer,
    clock,
    ids,
    directory: directoryOf(people, organisations),
    render: renderMail,
    requests: { find: async (id: string) => requests.get(id) },
    requestNotifications: memoryNotifications(),
    renderRequest: renderRequestMail,
    log: createLog({ write: (line) => lines.push(line), clock, functionName: 'demo-notifier' }),
  };
  return { ports, people, organisations, requests, clock, ids, ses, delivered, lines, tickets, notifications };
};

/**
 * A desk in memory whose events reach the real notifier, whose mails reach a mocked SES. `say` does something on the
 * ticket and answers the event's sequence; `deliver` hands the notifier messages about events, and answers what it answers.
 */
export const mailWorld = (more: Partial<Configuration> = {}) => {
  const configuration = { ...usual, ...more };
  const world = notifierWorld(configuration);
  const handler = notifierFunction(world.ports);
  const say = saying({ ...world, configuration, number });

  const open = (name: Name = 'anna', text = 'La pagina resta bianca.', subject?: string): Promise<number> => {
    const ours = { number, classification, organisation: 'bologna', requester: 'anna' } as const;
    return say(name, { kind: 'open', ...ours, channel: name === 'anna' ? 'portal' : 'phone' }, text, subject);
  };

  const deliver = (...sequences: readonly number[]) => {
    const records = sequences.map((sequence, at) => ({
      messageId: `message-${at + 1}`,
      body: JSON.stringify({ number, sequence }),
    }));
    const event = { Records: records } as unknown as Parameters<typeof handler>[0];
    return handler(event, { getRemainingTimeInMillis: () => 30_000 });
  };

  /** Who was mailed, by first name, in order. */
  const mailed = (): string[] => world.delivered.flatMap(({ to }) => to.map((address) => address.split('@')[0] ?? ''));

  return { ...world, say, open, deliver, mailed, handler };
};
export type MailWorld = ReturnType<typeof mailWorld>;
