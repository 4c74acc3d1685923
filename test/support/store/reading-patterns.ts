import { createInspections } from '#store/inspections';
import type { ListOrder, ListScope } from '#use-cases/ports/ticket-lists';
import type { AccessPattern } from './access-pattern.ts';
import { administrationReads } from './administration-patterns.ts';
import { endCustomerReads } from './end-customer-patterns.ts';
import type { PricedDesk } from './priced-desk.ts';
import { anna, kilobyte, olga, someTicket, ulid } from './priced-desk.ts';
import { problemReads } from './problem-patterns.ts';
import { identityOf } from './provisioned.ts';
import { minute, publicly } from './story.ts';
import { committed } from './told.ts';
import { uploadOf } from './upload-of.ts';

const now = minute(0);

const lists =
  (scope: ListScope, order: ListOrder): AccessPattern['run'] =>
  ({ store }) =>
    store.lists.list({ scope, filter: { states: 'open' }, order, direction: 'descending', limit: 50 });

const queues: ListScope = { kind: 'queues', queues: ['students', 'teaching'] };
const mine: ListScope = { kind: 'requester', person: anna };
const ours: ListScope = { kind: 'organisation', organisation: 'bologna' };

const listing: readonly AccessPattern[] = [
  { name: 'list 50 of a requester, by last change', run: lists(mine, 'updated') },
  { name: 'list 50 of an organisation, by last change', run: lists(ours, 'updated') },
  { name: 'list 50 of two queues, by opening', run: lists(queues, 'opened') },
  { name: 'list 50 of two queues, by last change', run: lists(queues, 'updated') },
  { name: 'list 50 of two queues, by priority', run: lists(queues, 'priority') },
  { name: 'list 50 of two queues, by deadline', run: lists(queues, 'deadline') },
  { name: 'list 50 of an owner, by opening', run: lists({ kind: 'owner', person: olga }, 'opened') },
  { name: 'find the due when none is', run: ({ store }) => store.lists.dueForClosing(now, { limit: 200 }) },
];

/** A ticket with fifty texts of 1 KB besides its description; not billed. */
const talkative = async (desk: PricedDesk, number: string): Promise<string> => {
  let stored = await someTicket(desk, number);
  for (let i = 0; i < 50; i += 1) {
    stored = await committed(desk.store.tickets, publicly(stored, {}, { body: kilobyte, at: minute(100 + i) }));
  }
  desk.take();
  return number;
};

const onTickets: readonly AccessPattern[] = [
  { name: 'find a ticket', run: ({ store }) => store.tickets.find('2025-000000') },
  {
    name: 'read a description of 1 KB',
    run: async (desk) => {
      await someTicket(desk, '2028-000001');
      return desk.store.tickets.description('2028-000001');
    },
  },
  {
    name: 'read 50 texts of 1 KB as a requester',
    run: async (desk) => desk.store.tickets.publicArticles(await talkative(desk, '2028-000002'), { limit: 50 }),
  },
  {
    name: 'read 50 texts of 1 KB as staff',
    run: async (desk) => desk.store.tickets.allArticles(await talkative(desk, '2028-000003'), { limit: 50 }),
  },
  {
    name: 'read 50 events as a requester',
    run: async (desk) => {
      const number = await talkative(desk, '2028-000004');
      return desk.store.tickets.history(number, { limit: 50, publicOnly: true });
    },
  },
  {
    name: 'read 50 events as staff',
    run: async (desk) => {
      const number = await talkative(desk, '2028-000005');
      return desk.store.tickets.history(number, { limit: 50, publicOnly: false });
    },
  },
];

const told = { number: '2025-000000', sequence: 1 };
const mail = { id: ulid('n'), person: anna, template: 'submission', language: 'it', state: 'intended' } as const;

const mailing: readonly AccessPattern[] = [
  {
    name: 'read what an event is mailed from',
    run: async ({ store, take }) => {
      await store.occasions.find(told);
      take();
      return store.occasions.find(told);
    },
  },
  {
    name: 'see that all mails of an event are dealt with',
    run: async ({ store, take }) => {
      await store.notifications.intend(told.number, told.sequence, [mail], { now, until: now });
      await store.notifications.settle(told.number, told.sequence, { ...mail, state: 'sent' });
      await store.occasions.find(told);
      take();
      const { listed = [] } = (await store.occasions.find(told)) ?? {};
      return store.notifications.asTheyStand(told.number, told.sequence, listed);
    },
  },
];

/** Nothing has changed since then on the ordinary desk. */
const later = minute(30 * 24 * 60);

const inspecting: readonly AccessPattern[] = [
  {
    name: 'check a ticket with 50 texts of 1 KB',
    run: async (desk) => createInspections(desk.store.context).record(await talkative(desk, '2028-000006')),
  },
  {
    name: 'find what changed in two queues when nothing did',
    run: ({ store }) => createInspections(store.context).changedSince(later, ['students', 'teaching'], { limit: 200 }),
  },
];

const onPeople: readonly AccessPattern[] = [
  {
    name: 'tell a requester that a ticket has not changed (304)',
    run: async ({ store, take }) => {
      await store.sessions.open(identityOf('anna'), { now });
      take();
      return store.sessions.open(identityOf('anna'), { now, number: '2025-000000' });
    },
  },
  {
    name: 'begin a request on a ticket, with a key',
    run: async ({ store, take }) => {
      await store.sessions.open(identityOf('anna'), { now });
      take();
      const idempotency = { route: 'addArticle', key: 'unknown' };
      return store.sessions.open(identityOf('anna'), { now, number: '2025-000000', idempotency });
    },
  },
  {
    name: 'begin a function’s very first request',
    run: ({ fresh }) => fresh().sessions.open(identityOf('anna'), { now }),
  },
  {
    name: 'name ten people',
    run: ({ store }) => store.directory.people([anna, ...Array.from({ length: 9 }, (_, i) => ulid(`p${i}`))]),
  },
  {
    name: 'find a person by address, with the organisation',
    run: ({ store }) => store.directory.memberByEmail('anna@bologna.example'),
  },
  { name: 'list the one operator of a queue', run: ({ store }) => store.directory.operatorsOf('quiet') },
  {
    name: 'read the configuration again',
    run: async ({ store, take }) => {
      await store.configurations.current();
      take();
      return store.configurations.current();
    },
  },
  {
    name: 'read a version of the configuration beside the one before',
    run: ({ store: { configurationHistory } }) =>
      Promise.all([configurationHistory.at(1), configurationHistory.at(0), configurationHistory.line(1)]),
  },
  {
    name: 'list the newest edits of the configuration',
    run: ({ store }) => store.configurationHistory.lines({ limit: 50 }),
  },
  {
    name: 'find the one upload that is overdue',
    run: async ({ store, take }) => {
      await store.uploads.reserve(uploadOf('late', { expiresAt: minute(-60) }));
      take();
      return store.uploads.overdue(minute(-30), { limit: 200 });
    },
  },
];

/** Every way in which the product reads, at a price that does not depend on how many tickets there are. */
export const readingPatterns: readonly AccessPattern[] = [
  ...onPeople,
  ...administrationReads,
  ...endCustomerReads,
  ...onTickets,
  ...listing,
  ...mailing,
  ...inspecting,
  ...problemReads,
];

/** The readings whose price grows with the open tickets of the scope. */
export const growingPatterns: readonly AccessPattern[] = [
  { name: 'list 50 of an organisation with 600 open, by priority', run: lists(ours, 'priority') },
  { name: 'count two queues with 600 open', run: ({ store }) => store.lists.tally(queues, '2026-03-05') },
];
