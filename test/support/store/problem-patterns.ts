import type { Commit, StoredTicket } from '#use-cases/ports';
import type { AccessPattern } from './access-pattern.ts';
import type { PricedDesk } from './priced-desk.ts';
import { kilobyte, ordinary, ulid } from './priced-desk.ts';
import { internally, minute, opening, publicly } from './story.ts';
import { committed } from './told.ts';

const record = (number: string, version: number): NonNullable<Commit['idempotency']> => ({
  ...{ person: ulid('olga'), route: 'actOnTicket', key: `${number}-${version}`, bodyHash: 'h'.repeat(43) },
  ...{ status: 200, number, sequence: version, expiresAt: minute(48 * 60) },
});

/** Where no other list is priced; not billed. */
const quietTicket = async ({ store, take }: PricedDesk, number: string): Promise<StoredTicket> => {
  const place = { requester: ulid('carla'), organisation: 'padova', queue: 'quiet' };
  const stored = await committed(store.tickets, opening(number, { ...ordinary(0), ...place }, { body: kilobyte }));
  take();
  return stored;
};

/** One more incident of the problem, which must be as it was looked at. */
const linking = (before: StoredTicket, { ticket }: StoredTicket): Commit => {
  const { number, version } = before.ticket;
  return {
    ...internally(before, { problem: ticket.number }, { at: minute(90), idempotency: record(number, version) }),
    holds: { number: ticket.number, version: ticket.version },
  };
};

const unlinking = (before: StoredTicket): Commit => {
  const { number, version } = before.ticket;
  return internally(before, { problem: null }, { at: minute(95), idempotency: record(number, version) });
};

const resolving = (before: StoredTicket): Commit => {
  const { number, version } = before.ticket;
  const step = { by: 'olga', at: minute(99), body: kilobyte, idempotency: record(number, version) } as const;
  const patch = { state: 'resolved', resolvedAt: minute(99), closesAt: minute(14_490) };
  return { ...publicly(before, patch, step), resolvesLinked: true };
};

/** A problem that has caused so many tickets; not billed. */
const caused = async (desk: PricedDesk, number: string, incidents: number): Promise<StoredTicket> => {
  const problem = await quietTicket(desk, number);
  for (let i = 1; i <= incidents; i += 1) {
    const incident = await quietTicket(desk, `${number}${String(i).padStart(2, '0')}`);
    await committed(desk.store.tickets, linking(incident, problem));
  }
  desk.take();
  return problem;
};

/** How problems and what they cause are written (R3.10). */
export const problemWrites: readonly AccessPattern[] = [
  {
    name: 'link an incident to its problem',
    run: async (desk) => {
      const problem = await caused(desk, '2029-000001', 0);
      const incident = await quietTicket(desk, '2029-000002');
      return committed(desk.store.tickets, linking(incident, problem));
    },
  },
  {
    name: 'take a link to a problem back',
    run: async (desk) => {
      const problem = await caused(desk, '2029-000003', 0);
      const incident = await committed(desk.store.tickets, linking(await quietTicket(desk, '2029-000004'), problem));
      desk.take();
      return committed(desk.store.tickets, unlinking(incident));
    },
  },
  {
    name: 'resolve a problem, 1 KB, with what it caused to follow',
    run: async (desk) => committed(desk.store.tickets, resolving(await caused(desk, '2029-000005', 0))),
  },
  {
    name: 'note how far the resolution of a problem has come',
    run: async (desk) => {
      const solved = resolving(await caused(desk, '2029-000006', 0));
      await committed(desk.store.tickets, solved);
      desk.take();
      const { number: problem, sequence, at: since } = solved.event;
      return desk.store.resolutions.keep({ problem, sequence, since, cursor: 'c'.repeat(40), failed: false });
    },
  },
];

/** How they are read. */
export const problemReads: readonly AccessPattern[] = [
  {
    name: 'list the 50 incidents of a problem',
    run: async (desk) => {
      const { ticket } = await caused(desk, '2029-000008', 50);
      return desk.store.lists.incidents(ticket.number, { limit: 50 });
    },
  },
  {
    name: 'find the resolutions with something left to do when there are none',
    run: ({ store }) => store.resolutions.due(minute(-1000), { limit: 200 }),
  },
];
