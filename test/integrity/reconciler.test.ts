import { beforeAll, beforeEach, expect, it } from 'vitest';
import type { TicketEvent } from '#domain/ticket/event';
import { createLog } from '#runtime/log';
import { reconcilerFunction } from '#schedule/reconciler-function';
import { table } from '#store/table';
import { type DemoOnTable, demoOnTable } from '#support/integrity/demo-on-table';

const now = '2026-03-11T15:10:00.000Z';
const hoursAgo = (hours: number): string => new Date(Date.parse(now) - hours * 3_600_000).toISOString();
let demo: DemoOnTable;
let lines: string[];
let published: Pick<TicketEvent, 'number' | 'sequence'>[];

const said = (code: string) => lines.map((line) => JSON.parse(line)).filter((line) => line.code === code);
const reconcile = async (refuse: readonly number[] = []): Promise<void> => {
  const relay = {
    publish: async (events: typeof published) => {
      published.push(...events);
      return refuse;
    },
  };
  const clock = { now: () => now };
  const log = createLog({ write: (line) => lines.push(line), clock, functionName: 'demo-reconciler' });
  const { inspections, store } = demo;
  const run = reconcilerFunction({ inspections, configurations: store.configurations, relay, clock, log } as never);
  await run({}, { getRemainingTimeInMillis: () => 840_000 });
};
const history = async (number: string): Promise<readonly TicketEvent[]> =>
  (await demo.inspections.record(number))?.events ?? [];

beforeAll(async () => {
  demo = await demoOnTable(now, 25);
});
beforeEach(() => {
  lines = [];
  published = [];
});

it('a desk where nothing went wrong rings no alarm, and the run counts itself', async () => {
  await reconcile();
  expect(said('invariant-violated')).toEqual([]);
  expect(said('sweep-finished')).toMatchObject([{ SweepFinished: 1, counts: { failed: 0 } }]);
});

it('people get the mails of events that the stream lost, and of none that may still be on its way or is long past', async () => {
  await reconcile();
  expect(published.length).toBeGreaterThan(0);
  for (const { number, sequence } of published) {
    const event = (await history(number))[sequence - 1];
    expect(event?.at && event.at < hoursAgo(25) && event.at >= hoursAgo(72)).toBe(true);
  }
  expect(said('event-told-again')).toHaveLength(published.length);
});

it('an event about whose mails somebody has decided is not told again', async () => {
  await reconcile();
  const [{ number, sequence } = { number: '', sequence: 0 }] = published;
  const mail = { id: 'mail-1', person: 'giulia', template: 'resolved', language: 'it', state: 'intended' } as const;
  await demo.store.notifications.intend(number, sequence, [mail], { now, until: now });
  published = [];
  await reconcile();
  expect(published).not.toContainEqual({ number, sequence });
  expect(said('invariant-violated')).toEqual([]);
});

it('a request for a new person that the stream lost, or its outcome, is told again until mails are intended', async () => {
  const { requests, requestNotifications } = demo.store;
  const id = (letter: string) => `01ARZ3NDEKTSV4RRFFQ69G5FA${letter}`;
  const audit = (entry: string) =>
    ({ entry, by: 'rita', at: now, what: 'provisioning-request', id: 'r', action: 'x' }) as const;
  const ask = async (letter: string, hours: number, decidedHours?: number) => {
    const wanted = { organisation: 'universita-di-bologna', name: 'Nuova', email: 'nuova@unibo.example', by: 'rita' };
    const request = { ...wanted, id: id(letter), at: hoursAgo(hours), state: 'pending' } as const;
    await requests.make(request, audit(`A${letter}`));
    if (decidedHours === undefined) return;
    const decision = { state: 'refused', decidedBy: 'ada', decidedAt: hoursAgo(decidedHours) } as const;
    await requests.decide({ ...request, ...decision }, audit(`D${letter}`));
  };
  await ask('A', 30);
  await ask('B', 5);
  await ask('C', 80);
  await ask('D', 200, 30);
  await ask('E', 30, 5);
  await ask('F', 40);
  const mail = { id: 'mail-1', person: 'ada', template: 'request-waits', language: 'it', state: 'intended' } as const;
  await requestNotifications.intend(id('F'), 1, [mail], { now, until: now });
  await reconcile();
  expect(published.filter((event) => 'request' in event)).toEqual([
    { request: id('A'), sequence: 1 },
    { request: id('D'), sequence: 2 },
  ]);
  expect(said('event-told-again')).toContainEqual(expect.objectContaining({ request: id('D'), sequence: 2 }));
});

it('a queue that does not take an event again fails the run, so that the alarm tells of it', async () => {
  await expect(reconcile([0])).rejects.toThrow('could not be done');
  expect(said('ticket-not-inspected')[0]).toMatchObject({ level: 'error', number: expect.any(String) });
});

it('a cloud admin is told which ticket is wrong, by ids alone, and it counts for the alarm', async () => {
  const { items } = await demo.inspections.changedSince(hoursAgo(72), ['students'], { limit: 1 });
  const [number = ''] = items;
  await demo.spoil(table.keys.head(number), ['row', 'p'], 'whatever');
  await demo.spoil(table.keys.publicArticle(number, 1), ['body'], 'Nothing of what was written');
  await reconcile();
  const found = said('invariant-violated');
  expect(found.map(({ number: told, invariant, reason }) => [told, invariant, reason])).toEqual([
    [number, 'I3', 'head-differs priority'],
    [number, 'I8', 'text-altered'],
  ]);
  expect(found[0]).toMatchObject({ level: 'error', InvariantViolations: 1, FunctionName: 'demo-reconciler' });
  expect(JSON.stringify(found)).not.toMatch(/whatever|Nothing of/);
});
