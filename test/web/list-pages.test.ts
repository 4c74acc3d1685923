import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { webTicket } from '#support/web-ticket';
import { mergePages } from '#web/lib/lists/merge-pages.ts';

const copy = fc
  .record({ number: fc.integer({ min: 0, max: 12 }).map((n) => `T${n}`), version: fc.integer({ min: 1, max: 9 }) })
  .map(webTicket);
const pages = fc.array(fc.record({ items: fc.array(copy, { maxLength: 8 }) }), { maxLength: 6 });

describe('pages that cursors gave', () => {
  test('an operator never sees a ticket twice and misses none', () => {
    fc.assert(
      fc.property(pages, (given) => {
        const numbers = mergePages(given).map(({ number }) => number);
        expect(numbers).toEqual([...new Set(given.flatMap(({ items }) => items).map(({ number }) => number))]);
      }),
    );
  });

  test('an operator sees the latest copy of each ticket', () => {
    fc.assert(
      fc.property(pages, (given) => {
        const all = given.flatMap(({ items }) => items);
        for (const { number, version } of mergePages(given))
          expect(version).toBe(Math.max(...all.filter((one) => one.number === number).map((one) => one.version ?? 0)));
      }),
    );
  });

  test('of two copies without versions the one that changed later counts', () => {
    const { version: _, ...older } = webTicket({ subject: 'prima' });
    const newer = { ...older, subject: 'dopo', updatedAt: '2026-03-06T10:00:00.000Z' };
    expect(mergePages([{ items: [newer] }, { items: [older] }])).toEqual([newer]);
    expect(mergePages([{ items: [older] }, { items: [newer] }])).toEqual([newer]);
  });
});
