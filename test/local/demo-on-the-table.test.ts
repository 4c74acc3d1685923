import { expect, test } from 'vitest';
import { demoDesk } from '#local/demo/demo-desk';
import { writeTickets } from '#local/demo/write-tickets';
import { civilCalendar } from '#runtime/civil-calendar';
import { demo, demoIds, memoryShelf } from '#support/local/demo-world';
import { makeTable } from '#support/store/make-table';
import { storePorts } from '#support/store/store-ports';
import type { Session, StoredTicket } from '#use-cases/ports';
import { setUpTenant } from '#use-cases/setup/set-up-tenant';
import { countTickets } from '#use-cases/tickets/count-tickets';
import { listTickets } from '#use-cases/tickets/list-tickets';
import { loadPreset } from '../../presets/load-preset.ts';

const now = '2026-03-11T15:10:00.000Z';
const clock = { now: () => now };
const store = storePorts({ ...(await makeTable()), pause: () => Promise.resolve() }, clock);
const userPool = { ensureUser: async (email: string) => email };
const clientIds = Object.fromEntries(demo.tenant.apiClients.map(({ id }) => [id, id]));
const setUp = setUpTenant({ ...store, clock, presets: loadPreset, issuer: 'https://demo', userPool });
await setUp(demo.tenant, clientIds);
const desk = demoDesk({ ...store, calendar: civilCalendar, shelf: memoryShelf() });
const announce = () => undefined;
const written = await writeTickets(desk, { people: demoIds, now: new Date(now), seed: 'table', count: 40, announce });

const sessionOf = async (id: string): Promise<Session> => {
  const person = demo.people.find((one) => one.id === id);
  const member = person?.email === undefined ? undefined : await store.directory.memberByEmail(person.email);
  if (member === undefined) throw new Error(`Nobody is called ${id}.`);
  return { ...member, configuration: await store.configurations.current() };
};

const everyPage = async (session: Session, filter: object): Promise<readonly StoredTicket[]> => {
  const all: StoredTicket[] = [];
  let cursor: string | undefined;
  do {
    const wanted = { limit: 50, ended: 'include', ...filter, ...(cursor !== undefined && { cursor }) } as const;
    const page = await listTickets({ ...store, clock, calendar: civilCalendar })(session, wanted);
    if (!page.ok) throw new Error(page.failure.reason);
    all.push(...page.value.items);
    cursor = page.value.next;
  } while (cursor !== undefined);
  return all;
};

test('a supervisor reaches every ticket of the demo in the lists, and each of them with its texts', async () => {
  const all = await everyPage(await sessionOf('franca'), {});
  expect(new Set(all.map(({ ticket }) => ticket.number)).size).toBe(written);
  for (const { ticket } of all) {
    const articles = await store.tickets.allArticles(ticket.number, { limit: 200 });
    expect(articles.ok && articles.value.items.length).toBeGreaterThan(0);
  }
});

test.each(['sara', 'davide', 'irene', 'nadia', 'bruno', 'omar'])(
  '%s finds only what lies in their queues',
  async (id) => {
    const session = await sessionOf(id);
    const { queues } = session.person;
    const inQueues = await everyPage(session, {});
    expect(inQueues.filter(({ ticket }) => !queues.includes(ticket.queue))).toEqual([]);
    const mine = await everyPage(session, { owner: 'me' });
    expect(mine.filter(({ ticket }) => ticket.owner !== id)).toEqual([]);
  },
);

test.each(['giulia', 'emma', 'elena', 'paolo', 'sara', 'franca'])(
  'the counts of %s are those of the lists',
  async (id) => {
    const session = await sessionOf(id);
    const counted = await countTickets({ ...store, clock, calendar: civilCalendar })(session);
    const open = (await everyPage(session, { ended: 'exclude' })).map(({ ticket }) => ticket.state);
    expect(counted.ok && counted.value.open).toBe(open.length);
    const byState = Object.fromEntries(
      [...new Set(open)].map((state) => [state, open.filter((one) => one === state).length]),
    );
    expect(counted.ok && counted.value.byState).toEqual(byState);
  },
);

test('an organisation finds only what its agreements allow', async () => {
  const areas = demo.tenant.organisations.find(({ id }) => id === 'borgo-lieto')?.agreements[0]?.areas;
  const all = await everyPage(await sessionOf('paolo'), {});
  expect(all.length).toBeGreaterThan(3);
  expect(all.filter(({ ticket }) => !areas?.includes(ticket.area))).toEqual([]);
});
