import { beforeAll, describe, expect, test } from 'vitest';
import { pagesOf } from '#support/store/pages-of';
import type { StorePorts } from '#support/store/store-ports';
import { stores } from '#support/store/stores';
import { internally, minute, opening, publicly } from '#support/store/story';
import { committed, told } from '#support/store/told';
import type { StoredTicket } from '#use-cases/ports';

const comment = (body: string) => (before: StoredTicket) => publicly(before, {}, { body });
const note = (body: string) => (before: StoredTicket) => internally(before, {}, { body });
const silent = (before: StoredTicket) => internally(before, { customerAnswered: false });

describe.each(stores)('histories and texts on $name', ({ make }) => {
  let store: StorePorts;
  beforeAll(async () => {
    store = await make({ now: () => minute(0) });
    const steps = Array.from({ length: 12 }, (_, i) => (i % 3 === 0 ? comment(`comment ${i}`) : note(`note ${i}`)));
    await told(store.tickets, opening('2026-000001'), ...steps, silent);
    await told(store.tickets, opening('2026-000002'), ...[0, 3, 6, 9].map((i) => comment(`comment ${i}`)));
  });
  const history = (number: string, publicOnly: boolean, limit: number) =>
    pagesOf((place) => store.tickets.history(number, { limit, publicOnly, ...place }));

  test('staff read every event in order, page by page', async () => {
    const pages = await history('2026-000001', false, 5);
    expect(pages.map((page) => page.length)).toEqual([5, 5, 4]);
    expect(pages.flat().map(({ sequence }) => sequence)).toEqual(Array.from({ length: 14 }, (_, i) => i + 1));
  });

  test('a requester reads the same pages of history whether the desk has written notes or not', async () => {
    for (const limit of [1, 2, 3, 5, 50]) {
      const [noted, plain] = await Promise.all([
        history('2026-000001', true, limit),
        history('2026-000002', true, limit),
      ]);
      const versions = (pages: typeof noted) => pages.map((page) => page.map(({ publicVersion }) => publicVersion));
      expect(versions(noted)).toEqual(versions(plain));
      expect(noted.flat().every(({ visibility }) => visibility === 'public')).toBe(true);
    }
  });

  test('the cursors that a requester is given differ with and without notes in nothing but the number', async () => {
    const cursorsOf = async (number: string) => {
      const [events, texts] = await Promise.all([
        store.tickets.history(number, { limit: 2, publicOnly: true }),
        store.tickets.publicArticles(number, { limit: 2 }),
      ]);
      const cursors = [events, texts].map((page) => (page.ok ? page.value.next : undefined) ?? '');
      return cursors.map((cursor) => Buffer.from(cursor, 'base64url').toString().replace(number, 'number'));
    };
    const cursors = await cursorsOf('2026-000001');
    expect(cursors).toEqual(await cursorsOf('2026-000002'));
    expect(cursors.every((cursor) => cursor.includes('number'))).toBe(true);
  });

  test('a requester never reads an internal note', async () => {
    const pages = await pagesOf((place) => store.tickets.publicArticles('2026-000001', { limit: 2, ...place }));
    expect(pages.map((page) => page.length)).toEqual([2, 2, 1]);
    expect(pages.flat().map(({ body }) => body)).toEqual([
      'It does not work',
      'comment 0',
      'comment 3',
      'comment 6',
      'comment 9',
    ]);
  });

  test('staff read notes and public texts merged in the order in which they were written', async () => {
    for (const limit of [1, 4, 13, 50]) {
      const pages = await pagesOf((place) => store.tickets.allArticles('2026-000001', { limit, ...place }));
      expect(pages.flat().map(({ sequence }) => sequence)).toEqual(Array.from({ length: 13 }, (_, i) => i + 1));
      expect(pages.slice(0, -1).every((page) => page.length === limit)).toBe(true);
    }
  });

  test('whoever asks for the newest first reads the same backwards, on pages of any length', async () => {
    const newest = { direction: 'descending' } as const;
    for (const limit of [1, 2, 3, 5, 50]) {
      for (const publicOnly of [true, false]) {
        const events = pagesOf((place) =>
          store.tickets.history('2026-000001', { limit, publicOnly, ...newest, ...place }),
        );
        const pages = await events;
        expect(pages.flat()).toEqual((await history('2026-000001', publicOnly, 50)).flat().toReversed());
        expect(pages.slice(0, -1).every((page) => page.length === limit)).toBe(true);
      }
      for (const list of ['publicArticles', 'allArticles'] as const) {
        const read = (more: object) =>
          pagesOf((place) => store.tickets[list]('2026-000001', { limit, ...more, ...place }));
        const pages = await read(newest);
        expect(pages.flat()).toEqual((await read({})).flat().toReversed());
        expect(pages.slice(0, -1).every((page) => page.length === limit)).toBe(true);
      }
    }
  });

  test('what is written while somebody reads backwards never shows among what is older', async () => {
    const number = '2026-000004';
    const written = await told(store.tickets, opening(number), comment('first'), note('second'), note('third'));
    const newest = { limit: 1, direction: 'descending' } as const;
    const begun = await store.tickets.allArticles(number, newest);
    const cursor = (begun.ok && begun.value.next) || '';
    const last = written.at(-1)?.after;
    if (!last) throw new Error('nothing was written');
    await committed(store.tickets, comment('fourth')(await committed(store.tickets, note('between')(last))));
    const rest = await pagesOf((place) => store.tickets.allArticles(number, { ...newest, cursor, ...place }));
    expect(rest.flat().map(({ body }) => body)).toEqual(['second', 'first', 'It does not work']);
  });

  test('a page of long texts ends before it is too long to be answered, and none is lost', async () => {
    const long = Array.from({ length: 40 }, (_, i) => (i % 2 === 0 ? comment : note)(`${i}`.padEnd(32_000, 'è')));
    await told(store.tickets, opening('2026-000003'), ...long);
    const pages = await pagesOf((place) => store.tickets.allArticles('2026-000003', { limit: 200, ...place }));
    expect(pages.flat().map(({ sequence }) => sequence)).toEqual(Array.from({ length: 41 }, (_, i) => i + 1));
    const charactersOf = (page: (typeof pages)[number]) => page.reduce((sum, { body }) => sum + body.length, 0);
    expect(Math.max(...pages.map(charactersOf))).toBeLessThanOrEqual(500_000);
    const open = await pagesOf((place) => store.tickets.publicArticles('2026-000003', { limit: 200, ...place }));
    expect(open.flat()).toHaveLength(21);
    const backwards = await pagesOf((place) =>
      store.tickets.allArticles('2026-000003', { limit: 200, direction: 'descending', ...place }),
    );
    expect(backwards.flat()).toEqual(pages.flat().toReversed());
    expect(Math.max(...backwards.map(charactersOf))).toBeLessThanOrEqual(500_000);
  });

  test('a cursor that was made up, or given out by another list, is refused', async () => {
    const page = await store.tickets.history('2026-000001', { limit: 1, publicOnly: false });
    const staff = (page.ok && page.value.next) || '';
    const forged = [
      '',
      'x',
      '[]',
      staff.slice(1),
      `${staff}!`,
      `${staff}=`,
      ...['[]', '["history"]', '["history",7]', '["history","-1"]', '{}', 'null'].map((json) =>
        Buffer.from(json).toString('base64url'),
      ),
    ];
    const refused = { ok: false, failure: { reason: 'bad-cursor' } };
    for (const cursor of [...forged, staff]) {
      expect(await store.tickets.history('2026-000001', { limit: 1, publicOnly: true, cursor })).toEqual(refused);
      expect(await store.tickets.publicArticles('2026-000001', { limit: 1, cursor })).toEqual(refused);
      expect(await store.tickets.allArticles('2026-000001', { limit: 1, cursor })).toEqual(refused);
    }
    for (const cursor of [...forged, staff]) {
      const newest = { limit: 1, publicOnly: false, direction: 'descending', cursor } as const;
      expect(await store.tickets.history('2026-000001', newest)).toEqual(refused);
    }
    for (const cursor of forged) {
      expect(await store.tickets.history('2026-000001', { limit: 1, publicOnly: false, cursor })).toEqual(refused);
    }
  });
});
