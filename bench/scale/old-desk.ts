import type { Ticket } from '#domain/ticket/ticket';
import type { StoredTicket } from '#use-cases/ports';
import { makeTable } from '../desk/make-table.ts';
import type { BenchDesk } from '../desk/start-desk.ts';
import { startDesk } from '../desk/start-desk.ts';
import { switchedClient } from '../desk/switched-client.ts';
import { writeMany } from '../desk/write-many.ts';
import { doOperation } from '../life/do-operation.ts';
import { newTickets } from '../life/new-tickets.ts';
import type { BenchTicket } from '../life/operation.ts';
import { operations } from '../life/operations.ts';

/** A desk that has worked for years, with some whole tickets among the many of which there are only heads. */
export interface OldDesk {
  readonly tickets: number;
  readonly call: BenchDesk['call'];
  readonly whole: readonly BenchTicket[];
  /** What putting the heads there took. */
  readonly seconds: number;
  stop(): void;
}

const wholeTickets = 20;
/** One in so many is still open: enough that even on a small desk a page is full. */
const openShare = 3;
const queues = ['students', 'students_second', 'teaching', 'administration', 'services'];
const own = 100;
const minute = 60_000;

const queueOf = (position: number): string => queues[Math.floor(position / openShare) % queues.length] ?? '';

/** Everything as on a real ticket, but whose it is, where it stands and when it was. */
const oldTicket =
  ({ ticket, subject }: StoredTicket) =>
  (position: number): StoredTicket => {
    const at = new Date(Date.parse(ticket.openedAt) - (position + 1) * minute).toISOString();
    const old: Ticket = {
      ...ticket,
      number: `OLD-${String(position).padStart(7, '0')}`,
      requester: position < own ? ticket.requester : `person-${position % 5_000}`,
      queue: queueOf(position),
      openedAt: at,
      updatedAt: at,
      publicUpdatedAt: at,
      state: position % openShare === 0 ? 'new' : 'closed',
      ...(position % openShare !== 0 && { closedAt: at }),
    };
    return { ticket: old, subject };
  };

const openWhole = async ({ call }: BenchDesk): Promise<readonly BenchTicket[]> => {
  const open = operations.find(({ name }) => name === 'open');
  const opened: BenchTicket[] = [];
  for (const ticket of newTickets(wholeTickets)) if (open) opened.push(await doOperation(call, open, ticket));
  return opened;
};

/** Makes such a desk: one ticket in three is open, one person has a hundred of them, half a year of minutes lies between. */
export const oldDesk = async (endpoint: string, tickets: number): Promise<OldDesk> => {
  const tableName = `tickets-${tickets}`;
  await makeTable(endpoint, tableName);
  const database = switchedClient(endpoint);
  const desk = await startDesk(database.client, tableName);
  const whole = await openWhole(desk);
  const template = await desk.store.tickets.find(whole[0]?.number ?? '');
  if (!template) throw new Error('The first ticket is not there.');
  const began = performance.now();
  await writeMany(desk.context, tickets - wholeTickets, oldTicket(template));
  const seconds = (performance.now() - began) / 1000;
  return { tickets, call: desk.call, whole, seconds, stop: database.destroy };
};
