import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Addressed } from '#domain/notification/addressed';
import { requesterMails } from '#domain/notification/mail-name';
import { mailsFor } from '#domain/notification/mails-for';
import type { TicketEvent } from '#domain/ticket/event';
import { eventsOf, randomHistory } from '#support/ground/random-history';
import { type Recipient, recipientsOf } from '#use-cases/notify/recipients-of';

const desk = ['olga', 'oscar', 'otto', 'sara'];
const directory = { operatorsOf: async () => desk.map((id) => ({ id, name: id })), withRole: async () => [] };
const isForRequester = ({ mail }: Recipient): boolean => requesterMails.some((one) => one === mail);

/** Nobody twice, nobody about their own act, nobody whom it does not concern. */
const expectOnlyThoseConcerned = (
  { audience, by, visibility }: TicketEvent,
  recipients: readonly Recipient[],
): void => {
  const people = recipients.map(({ person }) => person);
  expect(new Set(people).size).toBe(people.length);
  expect(recipients.filter(({ person, mail }) => person === by && mail !== 'submission-received')).toEqual([]);
  const concerned = [audience.requester, audience.owner, audience.responsible, ...desk];
  expect(people.filter((person) => !concerned.includes(person))).toEqual([]);
  const asRequester = recipients.filter(isForRequester).map(({ person }) => person);
  expect(asRequester.filter((person) => person !== audience.requester || visibility !== 'public')).toEqual([]);
};

/** The responsible hears of everything, the requester of each change of state. */
const expectAllConcerned = ({ audience, by, changes }: TicketEvent, recipients: readonly Recipient[]): void => {
  const must = [audience.responsible, changes.state && audience.requester].filter((person) => person && person !== by);
  expect(recipients.map(({ person }) => person)).toEqual(expect.arrayContaining(must));
};

it('under any preset and in any history, everybody concerned hears of an event once and nobody else does', async () => {
  await fc.assert(
    fc.asyncProperty(randomHistory, async (history) => {
      for (const event of eventsOf(history)) {
        const recipients = await recipientsOf(directory, mailsFor(event, history.preset), event.by);
        expectOnlyThoseConcerned(event, recipients);
        expectAllConcerned(event, recipients);
      }
    }),
    { numRuns: 200 },
  );
});

it('the operators of a queue that two mails of an event are for are looked up once, and get the first', async () => {
  const asked: string[] = [];
  const counting = {
    ...directory,
    operatorsOf: async (queue: string) => {
      asked.push(queue);
      return directory.operatorsOf();
    },
  };
  const to = { queue: 'students' };
  const addressed: Addressed[] = [
    { mail: 'moved-to-queue', to },
    { mail: 'returned-to-queue', to },
  ];
  const recipients = await recipientsOf(counting, addressed, 'sara');
  expect(asked).toEqual(['students']);
  expect(recipients).toEqual(['olga', 'oscar', 'otto'].map((person) => ({ person, mail: 'moved-to-queue' })));
});

it('supervisors are looked up only where a mail is for them, and hear of an event once', async () => {
  const asked: string[] = [];
  const counting = {
    ...directory,
    withRole: async (role: string) => {
      asked.push(role);
      return [{ id: 'sara' }, { id: 'sofia' }];
    },
  };
  const forQueue: Addressed = { mail: 'moved-to-queue', to: { queue: 'students' } };
  const forThem: Addressed = { mail: 'returned-to-queue', to: { queue: 'students', readers: 'supervisors' } };
  await recipientsOf(counting, [forQueue], 'clock');
  expect(asked).toEqual([]);
  const recipients = await recipientsOf(counting, [forThem, forQueue], 'sofia');
  expect(asked).toEqual(['supervisor']);
  expect(recipients.map(({ person, mail }) => `${person}: ${mail}`)).toEqual([
    'sara: returned-to-queue',
    ...['olga', 'oscar', 'otto'].map((person) => `${person}: moved-to-queue`),
  ]);
});

it('a desk that nobody else supervises is told on its queues what it leaves to supervisors', async () => {
  const forThem: Addressed = { mail: 'returned-to-queue', to: { queue: 'students', readers: 'supervisors' } };
  const told = (people: readonly string[]) => people.map((person) => ({ person, mail: 'returned-to-queue' }));
  expect(await recipientsOf(directory, [forThem], 'olga')).toEqual(told(['oscar', 'otto', 'sara']));
  const supervised = { ...directory, withRole: async () => [{ id: 'sara' }] };
  expect(await recipientsOf(supervised, [forThem], 'sara')).toEqual(told(['olga', 'oscar', 'otto']));
  expect(await recipientsOf(supervised, [forThem], 'olga')).toEqual(told(['sara']));
});
