import { beforeAll, expect, it } from 'vitest';
import { notifierFunction } from '#queue/notifier-function';
import { createLog } from '#runtime/log';
import { autoCloseFunction } from '#schedule/auto-close-function';
import { sweepUploadsFunction } from '#schedule/sweep-uploads-function';
import { sesInbox } from '#support/after-commit/ses-inbox';
import { utcCalendar } from '#support/ground/utc-calendar';
import { httpBlobs } from '#support/http-blobs';
import { httpClock } from '#support/http-clock';
import { httpIds } from '#support/http-ids';
import { provisioned } from '#support/store/provisioned';
import type { StorePorts } from '#support/store/store-ports';
import { stores } from '#support/store/stores';
import { opening, publicly } from '#support/store/story';
import { renderMail } from '#templates/render-mail';
import { renderRequestMail } from '#templates/render-request-mail';

/** The consumers on the store as it is, answers of two items each included. */
const [, twoItems] = stores;
const clock = httpClock('2026-03-05T09:00:00.000Z');
const { mailer, delivered } = sesInbox();
const [blobs, lines] = [httpBlobs(), [] as string[]];
const invocation = { getRemainingTimeInMillis: () => 30_000 };
let store: StorePorts;

const outside = {
  mailer,
  blobs,
  clock,
  render: renderMail,
  renderRequest: renderRequestMail,
  ids: httpIds(),
  calendar: utcCalendar,
  log: createLog({ write: (line) => lines.push(line), clock, functionName: 'test' }),
};

const notify = async (number: string, sequence: number) => {
  const body = JSON.stringify({ number, sequence });
  const event = { Records: [{ messageId: 'm', body }] } as Parameters<ReturnType<typeof notifierFunction>>[0];
  delivered.length = 0;
  const answer = await notifierFunction({ ...store, ...outside })(event, invocation);
  return { answer, mailed: delivered.map(({ to, mail }) => `${to.join()}: ${mail.text.split('\n')[2]}`).sort() };
};

beforeAll(async () => {
  if (!twoItems) throw new Error('the store has one kind only');
  store = await twoItems.make(clock);
  await provisioned(store);
});

it('a ticket that was committed is mailed about once, resolved, and closed by the clock with a last mail', async () => {
  const opened = opening('2026-000001');
  await store.tickets.commit(opened);
  const first = await notify('2026-000001', 1);
  expect(first.answer).toEqual({ batchItemFailures: [] });
  expect(first.mailed).toEqual([
    'anna@bologna.example: Abbiamo ricevuto il tuo ticket',
    expect.stringMatching(/^olga@desk\.example: Nuovo ticket nella coda/),
  ]);
  clock.forward({ minutes: 3 });
  expect((await notify('2026-000001', 1)).mailed).toEqual([]);

  const closesAt = '2026-03-15T09:00:00.000Z';
  const patch = { state: 'resolved', resolvedAt: '2026-03-05T09:00:00.000Z', closesAt };
  await store.tickets.commit(publicly(opened.after, patch, { by: 'olga', body: 'Fatto' }));
  expect((await notify('2026-000001', 2)).mailed).toEqual(['anna@bologna.example: Il ticket è risolto']);

  clock.set(closesAt);
  await autoCloseFunction({ ...store, ...outside })({}, invocation);
  expect((await store.tickets.find('2026-000001'))?.ticket.state).toBe('closed');
  expect((await notify('2026-000001', 3)).mailed).toEqual(['anna@bologna.example: Il ticket è chiuso']);
});

it('a hundred tickets that are due are closed by two sweeps at once, each by one event', async () => {
  const closesAt = '2026-03-20T09:00:00.000Z';
  const numbers = Array.from({ length: 100 }, (_, place) => `2026-1${String(place).padStart(5, '0')}`);
  for (const number of numbers) {
    const opened = opening(number);
    await store.tickets.commit(opened);
    await store.tickets.commit(publicly(opened.after, { state: 'resolved', resolvedAt: closesAt, closesAt }));
  }
  clock.set(closesAt);
  const sweep = autoCloseFunction({ ...store, ...outside });
  await Promise.all([sweep({}, invocation), sweep({}, invocation)]);
  const tickets = await Promise.all(numbers.map((number) => store.tickets.find(number)));
  expect(new Set(tickets.map((stored) => `${stored?.ticket.state} ${stored?.ticket.version}`))).toEqual(
    new Set(['closed 3']),
  );
});

it('uploads that nobody linked are gone after a day, and those that arrived are found', async () => {
  const reservedAt = clock.now();
  const expiresAt = new Date(Date.parse(reservedAt) + 3_600_000).toISOString();
  const file = { uploader: 'anna', name: 'a.png', contentType: 'image/png', size: 9, state: 'receiving' } as const;
  const ids = ['01A00000000000000000000901', '01A00000000000000000000902', '01A00000000000000000000903'];
  for (const id of ids) await store.uploads.reserve({ id, reservedAt, expiresAt, ...file });
  blobs.arrive(ids[0] ?? '', 7);
  clock.forward({ hours: 2 });
  const sweep = sweepUploadsFunction({ ...store, ...outside });
  await sweep({}, invocation);
  const states = async () => ids.map(async (id) => (await store.uploads.find(id))?.state);
  expect(await Promise.all(await states())).toEqual(['received', 'missing', 'missing']);
  clock.forward({ days: 1 });
  await sweep({}, invocation);
  expect(await Promise.all(await states())).toEqual([undefined, undefined, undefined]);
});
