import type { Configuration } from '#domain/configuration';
import type { Person } from '#domain/people/person';
import type { Article } from '#domain/ticket/article';
import type { Command } from '#domain/ticket/command';
import { decide } from '#domain/ticket/decide';
import { evolve } from '#domain/ticket/evolve';
import { notifierFunction } from '#queue/notifier-function';
import { createLog } from '#runtime/log';
import { renderMail } from '#templates/render-mail';
import { draftArticle, placeArticle } from '#use-cases/articles/write-article';
import { classification } from '../ground/deciding.ts';
import { people as actors, type Name } from '../ground/people.ts';
import { portalDesk } from '../ground/portal.ts';
import { utcCalendar } from '../ground/utc-calendar.ts';
import { httpClock } from '../http-clock.ts';
import { httpIds } from '../http-ids.ts';
import { mailPeople } from './mail-people.ts';
import { memoryNotifications } from './memory-notifications.ts';
import { memoryTickets } from './memory-tickets.ts';
import { sesInbox } from './ses-inbox.ts';

/** The number of every ticket here; one is enough. */
export const number = '2026-000123';

const settings = {
  ...portalDesk.settings,
  name: 'Consorzio Aurora',
  mail: { from: 'assistenza@aurora.example', accent: '#005a4b' },
  ticketUrl: 'https://aurora.example/tickets/{number}',
};
const configuration: Configuration = { ...portalDesk, settings };

const directoryOf = (people: Map<string, Person>) => ({
  people: async (ids: readonly string[]) =>
    new Map(ids.flatMap((id) => (people.has(id) ? [[id, people.get(id) as Person] as const] : []))),
  operatorsOf: async (queue: string) =>
    [...people.values()].filter(({ queues }) => queues.includes(queue)).map(({ id, name }) => ({ id, name })),
});

/** The ticket's subject unless a test gives another. */
export const subject = 'Non riesco a iscrivermi';

/**
 * A desk in memory whose events reach the real notifier, whose mails reach a mocked SES. `say` does something on the
 * ticket and answers the event's sequence; `deliver` hands the notifier messages about events, and answers what it answers.
 */
export const mailWorld = () => {
  const [clock, ids, tickets, notifications] = [httpClock(), httpIds(), memoryTickets(), memoryNotifications()];
  const people = new Map<string, Person>(Object.values(mailPeople).map((person) => [person.id, person]));
  const { ses, mailer, delivered } = sesInbox();
  const lines: string[] = [];
  const ports = {
    tickets,
    notifications,
    mailer,
    clock,
    ids,
    directory: directoryOf(people),
    configurations: { current: async () => configuration },
    render: renderMail,
    log: createLog({ write: (line) => lines.push(line), clock, functionName: 'demo-notifier' }),
  };

  const say = async (name: Name, command: Command, text?: string, about = subject): Promise<number> => {
    const before = tickets.heads.get(number);
    const actor = actors[name];
    const opening = command.kind === 'open' ? { opening: { subject: about } } : {};
    const draft = text === undefined ? undefined : draftArticle(ids, { body: text, files: [], ...opening });
    const context = { actor, now: clock.now(), configuration, calendar: utcCalendar };
    const decided = decide(before?.ticket, command, { ...context, ...(draft && { article: draft.reference }) });
    if (!decided.ok) throw new Error(`refused: ${JSON.stringify(decided.failure)}`);
    const event = decided.value;
    const after = { ticket: evolve(before?.ticket, event), subject: before?.subject ?? about };
    const article: Article | undefined = draft && placeArticle(draft, event, actor, 'portal');
    await tickets.commit({ ...(before && { before }), after, event, priorityRank: 0, ...(article && { article }) });
    return event.sequence;
  };

  const open = (name: Name = 'anna', text = 'La pagina resta bianca.', about = subject): Promise<number> => {
    const { type, subtype, area, subarea, severity, urgency } = classification;
    const chosen = { type, subtype, area, subarea, severity, urgency };
    const command = {
      kind: 'open',
      number,
      classification: chosen,
      organisation: 'bologna',
      requester: 'anna',
    } as const;
    return say(name, { ...command, channel: name === 'anna' ? 'portal' : 'phone' }, text, about);
  };

  const deliver = (...sequences: readonly number[]) => {
    const records = sequences.map((sequence, at) => ({
      messageId: `message-${at + 1}`,
      body: JSON.stringify({ number, sequence }),
    }));
    return handler({ Records: records } as unknown as Parameters<typeof handler>[0], {
      getRemainingTimeInMillis: () => 30_000,
    });
  };
  const handler = notifierFunction(ports);

  /** Who was mailed, by first name, in order. */
  const mailed = (): string[] => delivered.flatMap(({ to }) => to.map((address) => address.split('@')[0] ?? ''));

  return { say, open, deliver, mailed, handler, ports, people, clock, ses, delivered, lines, tickets, notifications };
};
export type MailWorld = ReturnType<typeof mailWorld>;
