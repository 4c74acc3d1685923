import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readNewest } from '#web/lib/conversation/read-newest.ts';
import type { Walk } from '#web/lib/conversation/walk.ts';
import { withNewest } from '#web/lib/conversation/with-newest.ts';
import { withOlder } from '#web/lib/conversation/with-older.ts';

const keyOf = (item: number) => item;

/** A conversation of the messages 1 to `length`, read as the API does: newest first, a cursor names where to go on. */
const conversation = (length: number, limit: number) => (cursor: string | undefined) => {
  const from = cursor === undefined ? length : Number(cursor);
  const items = Array.from({ length: Math.min(limit, from) }, (_, index) => from - index);
  const last = from - items.length;
  return { items, ...(last > 0 && { next: `${last}` }) };
};
const newestFirst = (length: number, count: number) =>
  Array.from({ length: Math.min(count, length) }, (_, index) => length - index);

describe('reading a conversation again', () => {
  it('nobody misses a message, sees one twice or in another order, however many came and were loaded', () =>
    fc.assert(
      fc.asyncProperty(
        fc.nat({ max: 120 }),
        fc.nat({ max: 120 }),
        fc.integer({ min: 1, max: 30 }),
        fc.nat({ max: 5 }),
        async (before, arrived, limit, pagesBack) => {
          let known: Walk<number> | undefined = conversation(before, limit)(undefined);
          for (let page = 0; page < pagesBack && known.next !== undefined; page += 1)
            known = withOlder(known, conversation(before, limit)(known.next), keyOf);
          const after = before + arrived;
          const whole = await readNewest({
            known: () => known,
            read: async (cursor) => conversation(after, limit)(cursor),
            keyOf,
          });
          expect(whole.items).toEqual(newestFirst(after, whole.items.length));
          expect(whole.items.length).toBeGreaterThanOrEqual(Math.min(after, known.items.length));
          expect(whole.next).toBe(whole.items.length === after ? undefined : `${after - whole.items.length}`);
        },
      ),
    ));

  it('one new message costs one page, though five thousand are loaded', async () => {
    const known: Walk<number> = { items: newestFirst(5000, 5000) };
    let pages = 0;
    const whole = await readNewest({
      known: () => known,
      read: async (cursor) => {
        pages += 1;
        return conversation(5001, 20)(cursor);
      },
      keyOf,
    });
    expect(pages).toBe(1);
    expect(whole.items).toHaveLength(5001);
    expect(whole.next).toBeUndefined();
  });

  it('older pages that come in while the newest is on its way stay', async () => {
    let known: Walk<number> = conversation(100, 20)(undefined);
    const whole = await readNewest({
      known: () => known,
      read: async (cursor) => {
        known = withOlder(known, conversation(100, 50)(known.next), keyOf);
        return conversation(101, 20)(cursor);
      },
      keyOf,
    });
    expect(whole.items).toEqual(newestFirst(101, 71));
    expect(whole.next).toBe('30');
  });

  it('a file that has arrived since shows as arrived, on the message that is already there', () => {
    const known = {
      items: [
        { id: 2, state: 'receiving' },
        { id: 1, state: 'received' },
      ],
      next: 'x',
    };
    const fresh = { items: [{ id: 2, state: 'received' }], next: 'y' };
    expect(withNewest(known, fresh, ({ id }) => id)).toEqual({
      items: [
        { id: 2, state: 'received' },
        { id: 1, state: 'received' },
      ],
      next: 'x',
    });
  });

  it('pages that do not meet ask for more instead of leaving a hole', () => {
    expect(withNewest({ items: [3, 2, 1] }, { items: [9, 8, 7], next: '6' }, keyOf)).toBeUndefined();
  });
});
