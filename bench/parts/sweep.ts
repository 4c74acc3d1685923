import { startDynamodb } from '#local/engines/start-dynamodb';
import { autoCloseFunction } from '#schedule/auto-close-function';
import type { StoredTicket } from '#use-cases/ports';
import { makeTable } from '../desk/make-table.ts';
import { startDesk } from '../desk/start-desk.ts';
import { switchedClient } from '../desk/switched-client.ts';
import { writeMany } from '../desk/write-many.ts';
import { doOperation } from '../life/do-operation.ts';
import { newTickets } from '../life/new-tickets.ts';
import { operations } from '../life/operations.ts';
import type { Table } from '../report/table.ts';
import { words } from '../report/words.ts';
import type { Findings } from './part.ts';

const due = 1_000;
const wanted = 10_000;
const mostSeconds = 15 * 60;
const tableName = 'sweep';
const context = { getRemainingTimeInMillis: () => 14 * 60_000 };

/** Resolved long ago, and silent since. */
const dueTicket =
  ({ ticket, subject }: StoredTicket, now: string) =>
  (position: number): StoredTicket => {
    const at = new Date(Date.parse(now) - 60_000).toISOString();
    const number = `DUE-${String(position).padStart(6, '0')}`;
    return { ticket: { ...ticket, number, state: 'resolved', resolvedAt: at, closesAt: at }, subject };
  };

const tableOf = (perSecond: number): Table => ({
  title: 'The sweep that closes tickets after silence',
  columns: ['what', 'figure', 'target'],
  rows: [
    [`due tickets closed per second (${words.whole(due)} of them)`, words.fixed(perSecond), '-'],
    [
      `so ${words.whole(wanted)} take, in seconds`,
      words.fixed(wanted / perSecond),
      words.atMost(wanted / perSecond, mostSeconds),
    ],
  ],
  notes: ['On DynamoDB Local, which writes one thing at a time; the sweep keeps 16 tickets in work.'],
});

/** How fast the scheduled job closes what is due. */
export const sweepPart = async (): Promise<Findings> => {
  const engine = await startDynamodb();
  const database = switchedClient(engine.endpoint);
  try {
    await makeTable(engine.endpoint, tableName);
    const desk = await startDesk(database.client, tableName);
    const [open] = operations;
    const [first] = newTickets(1);
    const opened = open && first && (await doOperation(desk.call, open, first));
    const template = opened && (await desk.store.tickets.find(opened.number));
    if (!template) throw new Error('The first ticket is not there.');
    await writeMany(desk.context, due, dueTicket(template, desk.outside.clock.now()));
    const began = performance.now();
    await autoCloseFunction({ ...desk.store, ...desk.outside })({}, context);
    const perSecond = due / ((performance.now() - began) / 1000);
    const left = await desk.store.lists.dueForClosing(desk.outside.clock.now(), { limit: 1 });
    if (left.items.length > 0) throw new Error(`The sweep left ${left.items[0]} open.`);
    return { tables: [tableOf(perSecond)], figures: { due, perSecond } };
  } finally {
    database.destroy();
    await engine.stop();
  }
};
