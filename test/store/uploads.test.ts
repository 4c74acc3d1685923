import { beforeAll, describe, expect, test } from 'vitest';
import type { Upload } from '#domain/upload';
import { table } from '#store/table';
import { rawItem } from '#support/store/raw-item';
import type { StorePorts } from '#support/store/store-ports';
import { stores } from '#support/store/stores';
import { internally, minute, opening, publicly } from '#support/store/story';
import { committed } from '#support/store/told';
import { uploadOf } from '#support/store/upload-of';
import type { StoredTicket } from '#use-cases/ports';

const arrival = { state: 'received', objectVersion: 'v1', size: 1200 } as const;

describe.each(stores)('uploads on $name', ({ make }) => {
  let store: StorePorts;
  let ticket: StoredTicket;
  beforeAll(async () => {
    store = await make({ now: () => minute(0) });
    ticket = await committed(store.tickets, opening('2026-000001'));
  });
  const reserved = async (id: string, facts: Partial<Upload> = {}): Promise<Upload> => {
    const upload = uploadOf(id, facts);
    expect(await store.uploads.reserve(upload)).toEqual({ kind: 'committed' });
    return upload;
  };
  const overdue = async (uploads: StorePorts['uploads'], at: number): Promise<string[]> => {
    const ids: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await uploads.overdue(minute(at), { limit: 2, ...(cursor !== undefined && { cursor }) });
      ids.push(...page.items.map(({ id }) => id));
      cursor = page.next;
    } while (cursor !== undefined);
    return ids;
  };
  /** Shows the files in a comment; answers what became of it. */
  const show = async (ids: readonly string[], at = 1) => {
    const commit = publicly(ticket, {}, { body: 'See the files', uploads: ids, at: minute(at) });
    const outcome = await store.tickets.commit(commit);
    if (outcome.kind === 'committed') ticket = commit.after;
    return outcome;
  };

  test('a reserved file is found as it was reserved; an unknown one is not', async () => {
    const upload = await reserved('found');
    expect(await store.uploads.find('found')).toEqual(upload);
    expect(await store.uploads.find('unknown')).toBeUndefined();
    expect(await store.uploads.find('x'.repeat(5000))).toBeUndefined();
    expect([...(await store.uploads.findAll(['found', 'unknown', 'found'])).values()]).toEqual([upload]);
    expect((await store.uploads.findAll([])).size).toBe(0);
  });

  test('a reservation that is sent twice with one key is made once', async () => {
    const key = { person: 'anna', route: 'reserveUpload', key: 'k', bodyHash: 'h', status: 201, expiresAt: minute(99) };
    const first = { ...key, created: 'once' };
    expect(await store.uploads.reserve(uploadOf('once'), first)).toEqual({ kind: 'committed' });
    expect(await store.uploads.reserve(uploadOf('once'), first)).toEqual({ kind: 'committed' });
    const again = await store.uploads.reserve(uploadOf('again'), { ...key, created: 'again' });
    expect(again).toEqual({ kind: 'repeated', record: first });
    expect(await store.uploads.find('again')).toBeUndefined();
  });

  test('a file arrives once, however often its event is told', async () => {
    const upload = await reserved('arrives');
    expect(await store.uploads.settle('arrives', arrival)).toBe(true);
    expect(await store.uploads.settle('arrives', { state: 'missing', size: 0 })).toBe(false);
    expect(await store.uploads.settle('unknown', arrival)).toBe(false);
    expect(await store.uploads.find('arrives')).toEqual({ ...upload, ...arrival });
  });

  test('files are linked to the one text that shows them, arrived or still on their way', async () => {
    await reserved('here');
    await store.uploads.settle('here', arrival);
    await reserved('coming');
    expect(await show(['here', 'coming'])).toEqual({ kind: 'committed' });
    const linked = { number: '2026-000001', article: 'article-2026-000001-2', visibility: 'public' };
    expect(await store.uploads.find('here')).toMatchObject({ state: 'received', linked });
    expect(await store.uploads.find('coming')).toMatchObject({ state: 'receiving', linked });
    expect(await show(['here'])).toEqual({ kind: 'upload-refused', ids: ['here'] });
    expect(await store.uploads.settle('coming', arrival)).toBe(true);
    expect(await store.uploads.find('coming')).toMatchObject({ ...arrival, linked });
  });

  test('nobody looks any more after a file that was linked and has arrived', async () => {
    for (const id of ['first-arrived', 'first-linked']) await reserved(id);
    const placeOf = async (id: string) => (await rawItem(store.context, table.keys.upload(id)))?.dp;
    expect(await placeOf('first-linked')).toBe(table.partitions.dueUpload);
    await store.uploads.settle('first-arrived', arrival);
    expect(await placeOf('first-arrived')).toBe(table.partitions.dueUpload);
    await show(['first-arrived', 'first-linked']);
    expect(await placeOf('first-linked')).toBe(table.partitions.dueUpload);
    await store.uploads.settle('first-linked', arrival);
    for (const id of ['first-arrived', 'first-linked']) expect(await placeOf(id)).toBeUndefined();
  });

  test('a slow file that was given up arrives after all, once, and can be shown from then on', async () => {
    const upload = await reserved('slow');
    const missing = { state: 'missing', size: 1 } as const;
    expect(await store.uploads.settle('slow', missing)).toBe(true);
    expect(await store.uploads.settle('slow', missing)).toBe(false);
    const outcomes = await Promise.all([1, 2].map(() => store.uploads.settle('slow', arrival)));
    expect(outcomes.sort()).toEqual([false, true]);
    expect(await store.uploads.settle('slow', missing)).toBe(false);
    expect(await store.uploads.find('slow')).toEqual({ ...upload, ...arrival });
    expect((await rawItem(store.context, table.keys.upload('slow')))?.dp).toBe(table.partitions.dueUpload);
    expect(await show(['slow'])).toEqual({ kind: 'committed' });
  });

  test('a slow file that a text shows already is received there, and nobody looks after it any more', async () => {
    await reserved('slow-shown');
    await show(['slow-shown']);
    expect(await store.uploads.settle('slow-shown', { state: 'missing', size: 1 })).toBe(true);
    expect(await store.uploads.settle('slow-shown', arrival)).toBe(true);
    expect(await store.uploads.find('slow-shown')).toMatchObject({ ...arrival, linked: { number: '2026-000001' } });
    expect((await rawItem(store.context, table.keys.upload('slow-shown')))?.dp).toBeUndefined();
  });

  test("nobody shows somebody else's, an unknown, a missing or a day-old file, and then nothing is written", async () => {
    await reserved('good');
    await reserved('foreign', { uploader: 'bruno' });
    await reserved('gone');
    await store.uploads.settle('gone', { state: 'missing', size: 1 });
    await reserved('aged', { reservedAt: minute(1 - 24 * 60) });
    const refused = { kind: 'upload-refused', ids: ['foreign', 'nowhere', 'gone', 'aged'] };
    expect(await show(['foreign', 'good', 'nowhere', 'gone', 'aged'])).toEqual(refused);
    expect(await store.tickets.find('2026-000001')).toEqual(ticket);
    expect((await store.uploads.find('good'))?.linked).toBeUndefined();
    expect(await show(['good'])).toEqual({ kind: 'committed' });
  });

  test('a file in a note is marked as internal', async () => {
    await reserved('secret');
    const commit = internally(ticket, {}, { by: 'anna', body: 'For the desk', uploads: ['secret'], at: minute(1) });
    ticket = await committed(store.tickets, commit);
    expect((await store.uploads.find('secret'))?.linked?.visibility).toBe('internal');
  });

  test('of two texts that show the same file at once one wins whole', async () => {
    await reserved('wanted');
    const other = await committed(store.tickets, opening('2026-000002'));
    const at = minute(1);
    const outcomes = await Promise.all([
      show(['wanted']),
      store.tickets.commit(publicly(other, {}, { body: 'Mine', uploads: ['wanted'], at })),
    ]);
    expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['committed', 'upload-refused']);
  });

  test('the sweep is shown what is awaited too long or linked by nobody, and nothing else', async () => {
    const fresh = await make({ now: () => minute(0) });
    const { uploads, tickets } = fresh;
    let desk = await committed(tickets, opening('2026-000009'));
    for (const id of ['late', 'late-linked', 'unlinked', 'linked', 'linked-first']) {
      await uploads.reserve(uploadOf(id));
    }
    for (const id of ['unlinked', 'linked']) await uploads.settle(id, arrival);
    const shown = ['late-linked', 'linked', 'linked-first'];
    desk = await committed(tickets, publicly(desk, {}, { body: 'x', uploads: shown, at: minute(1) }));
    await uploads.settle('linked-first', arrival);
    expect(await overdue(uploads, 59)).toEqual([]);
    expect((await overdue(uploads, 60)).sort()).toEqual(['late', 'late-linked']);
    expect((await overdue(uploads, 24 * 60)).sort()).toEqual(['late', 'late-linked', 'unlinked']);
    expect(await uploads.settle('late-linked', { state: 'missing', size: 1 })).toBe(true);
    expect(await uploads.remove('late')).toBe(true);
    expect(await uploads.remove('late')).toBe(true);
    expect(await uploads.remove('late-linked')).toBe(false);
    expect(await overdue(uploads, 24 * 60)).toEqual(['unlinked']);
  });
});
