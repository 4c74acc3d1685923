import type { Patch } from '#domain/ticket/draft';
import type { Commit, IdempotencyRecord, StoredTicket } from '#use-cases/ports';
import type { AccessPattern } from './access-pattern.ts';
import { administrationWrites } from './administration-patterns.ts';
import { endCustomerWrites } from './end-customer-patterns.ts';
import { anna, kilobyte, olga, ordinary, someFile, someTicket, ulid } from './priced-desk.ts';
import { problemWrites } from './problem-patterns.ts';
import { identityOf, personOf } from './provisioned.ts';
import type { Step } from './story.ts';
import { internally, minute, opening, publicly } from './story.ts';
import { committed } from './told.ts';
import { uploadOf } from './upload-of.ts';

type Run = AccessPattern['run'];
type Change = (before: StoredTicket) => Commit;

const record = (key: string): IdempotencyRecord => ({
  person: anna,
  route: 'openTicket',
  key,
  bodyHash: 'h'.repeat(43),
  status: 201,
  number: '2026-000001',
  sequence: 1,
  expiresAt: minute(48 * 60),
});

const opens =
  (number: string, further: Step): Run =>
  ({ store }) =>
    committed(store.tickets, opening(number, ordinary(0), { idempotency: record(number), at: minute(70), ...further }));

/** One change of a ticket of its own, after the changes that prepare it. */
const changes =
  (number: string, change: Change, ...preparing: readonly Change[]): Run =>
  async (desk) => {
    let stored = await someTicket(desk, number);
    for (const before of preparing) stored = await committed(desk.store.tickets, before(stored));
    desk.take();
    return committed(desk.store.tickets, change(stored));
  };

const step = (before: StoredTicket, body?: string): Step => {
  const { number, version } = before.ticket;
  return { by: 'olga', at: minute(80 + version), idempotency: record(`${number}-${version}`), ...(body && { body }) };
};
const says =
  (patch: Patch, body?: string): Change =>
  (before) =>
    publicly(before, patch, step(before, body));
const inside =
  (patch: Patch, body?: string): Change =>
  (before) =>
    internally(before, patch, step(before, body));

const takesCharge = says({ state: 'awaiting_support', owner: olga, responsible: olga });
const asks = says({ state: 'awaiting_customer' }, kilobyte);
const answers = says({ state: 'awaiting_support' }, kilobyte);
const resolves = says({ state: 'resolved', resolvedAt: minute(90), closesAt: minute(14_490) }, kilobyte);
/** The clock has no idempotency key: the version is its key. */
const closes: Change = (before) =>
  publicly(before, { state: 'closed', closesAt: null, closedAt: minute(14_490) }, { at: minute(14_490) });

const mails = (number: string, sequence: number): Run => {
  const mail = { id: ulid('n'), person: anna, template: 'submission', language: 'it', state: 'intended' } as const;
  const sent = { ...mail, state: 'sent', at: minute(1), messageId: 'm'.repeat(60) } as const;
  return async ({ store }) => {
    await store.notifications.intend(number, sequence, [mail], { now: minute(1), until: minute(2) });
    await store.notifications.settle(number, sequence, sent);
  };
};

const wholeOpening =
  (number: string): Run =>
  async (desk) => {
    await desk.store.sessions.count(anna, 'opening', 30, minute(60));
    await desk.store.tickets.nextNumber('{year}-{counter:6}', '2026');
    await opens(number, { body: kilobyte })(desk);
    await mails(number, 1)(desk);
  };

/** The ticket that `wholeLife` leaves behind. */
export const wholeLifeNumber = '2026-000010';

/** From the opening to the closing, each step counted for the hour's limit and mailed to one person. */
const live: Run = async (desk) => {
  await wholeOpening(wholeLifeNumber)(desk);
  let stored = opening(wholeLifeNumber, ordinary(0), { body: kilobyte, at: minute(70) }).after;
  for (const change of [takesCharge, asks, answers, resolves, closes]) {
    if (change !== closes) await desk.store.sessions.count(olga, 'change', 300, minute(60));
    stored = await committed(desk.store.tickets, change(stored));
    await mails(wholeLifeNumber, stored.ticket.version)(desk);
  }
};

export const wholeLife: AccessPattern = {
  name: 'a whole life: open, take charge, ask, comment, resolve, close, a mail each',
  run: live,
};

const uploads: readonly AccessPattern[] = [
  { name: 'reserve an upload', run: ({ store }) => store.uploads.reserve(uploadOf('reserved'), record('reserve')) },
  {
    name: 'note that an upload arrived',
    run: async ({ store, take }) => {
      await store.uploads.reserve(uploadOf('arriving'));
      take();
      return store.uploads.settle('arriving', { state: 'received', objectVersion: 'v'.repeat(32), size: 1 });
    },
  },
  { name: 'remove an upload', run: async (desk) => desk.store.uploads.remove(await someFile(desk, 'removed')) },
];

const people: readonly AccessPattern[] = [
  { name: 'change one’s language', run: ({ store }) => store.directory.updateProfile(anna, { language: 'en' }) },
  {
    name: 'add an operator with one sign-in and two queues',
    run: ({ store }) => {
      const { organisation: _none, ...otto } = personOf({ id: ulid('otto'), email: 'otto@desk.example' });
      const operator = { ...otto, role: 'operator' as const, queues: ['students', 'teaching'] };
      return store.provisioning.ensurePerson(operator, [identityOf('otto')]);
    },
  },
];

const configuration: readonly AccessPattern[] = [
  {
    name: 'edit one queue of the configuration',
    run: async ({ store, take }) => {
      const before = await store.configurations.current();
      take();
      const { queues } = before.preset;
      const preset = { ...before.preset, queues: { ...queues, board: { label: { it: 'Presidenza', en: 'Board' } } } };
      const version = before.version + 1;
      const made = { by: anna, at: minute(0) };
      return store.configurationHistory.commit({
        before,
        after: { ...before, version, preset },
        line: { version, ...made, changes: [{ place: ['queues', 'board'], kind: 'added' }] },
        audit: { entry: ulid('edit'), ...made, what: 'configuration', id: String(version), action: 'change' },
        idempotency: record('edit'),
      });
    },
  },
];

/** Every way in which the product writes. */
export const writingPatterns: readonly AccessPattern[] = [
  { name: 'count one use of a person’s hour', run: ({ store }) => store.sessions.count(anna, 'change', 9, minute(0)) },
  { name: 'take a number', run: ({ store }) => store.tickets.nextNumber('{counter:6}', '2026') },
  { name: 'open a ticket, description of 1 KB', run: opens('2026-000001', { body: kilobyte }) },
  { name: 'open a ticket, description of 2 KB', run: opens('2026-000002', { body: kilobyte + 'x'.repeat(1_024) }) },
  {
    name: 'open a ticket, description of 1 KB, one file',
    run: async (desk) => {
      const file = await someFile(desk, 'shown');
      return opens('2026-000003', { body: kilobyte, uploads: [file] })(desk);
    },
  },
  { name: 'record one mail: intend and settle', run: mails('2025-000001', 1) },
  { name: 'a whole opening: use, number, ticket, one mail', run: wholeOpening('2026-000004') },
  { name: 'take charge', run: changes('2027-000001', takesCharge) },
  { name: 'ask the customer, 1 KB', run: changes('2027-000002', asks, takesCharge) },
  { name: 'comment, 1 KB', run: changes('2027-000003', answers, takesCharge, asks) },
  { name: 'internal note, 1 KB', run: changes('2027-000004', inside({}, kilobyte), takesCharge) },
  { name: 'assign to somebody else', run: changes('2027-000005', inside({ owner: ulid('otto') }), takesCharge) },
  { name: 'move to another queue', run: changes('2027-000006', inside({ queue: 'teaching' }), takesCharge) },
  {
    name: 'reclassify, with another priority',
    run: changes('2027-000007', says({ severity: 'low', priority: 'low' }), takesCharge),
  },
  { name: 'resolve, 1 KB', run: changes('2027-000008', resolves, takesCharge) },
  { name: 'close after silence', run: changes('2027-000009', closes, takesCharge, resolves) },
  wholeLife,
  ...uploads,
  ...people,
  ...configuration,
  ...administrationWrites,
  ...endCustomerWrites,
  ...problemWrites,
];
