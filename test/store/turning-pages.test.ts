import { beforeAll, describe, expect, test } from 'vitest';
import { isOpen, listWorld, scopes } from '#support/store/list-world';
import { pagesOf } from '#support/store/pages-of';
import type { StorePorts } from '#support/store/store-ports';
import { stores } from '#support/store/stores';
import { internally, minute, opening, publicly } from '#support/store/story';
import { committed } from '#support/store/told';
import type { StoredTicket } from '#use-cases/ports';
import type { ListQuery, ListScope } from '#use-cases/ports/ticket-lists';

describe.each(stores)('turning pages on $name', ({ make }) => {
  let store: StorePorts;
  let world: Map<string, StoredTicket>;
  let now = minute(24 * 60);
  beforeAll(async () => {
    store = await make({ now: () => now });
    world = await listWorld(store);
  });
  const anna: ListScope = { kind: 'requester', person: 'anna' };
  const usual = { filter: { states: 'open' }, order: 'updated', direction: 'descending', limit: 3 } as const;
  const ask = (scope: ListScope, asked: Partial<ListQuery> = {}) => store.lists.list({ ...usual, ...asked, scope });
  const nextOf = (page: Awaited<ReturnType<typeof ask>>) => (page.ok && page.value.next) || '';
  const keep = async (commit: Parameters<typeof committed>[1]) => {
    const stored = await committed(store.tickets, commit);
    world.set(stored.ticket.number, stored);
  };

  test('a cursor serves its own list only: not another scope, filter, order or direction', async () => {
    const cursor = nextOf(await ask(anna));
    expect(cursor).not.toBe('');
    const foreign: readonly [ListScope, Partial<ListQuery>][] = [
      [{ kind: 'organisation', organisation: 'bologna' }, {}],
      [{ kind: 'requester', person: 'carla' }, {}],
      [anna, { order: 'opened' }],
      [anna, { direction: 'ascending' }],
      [{ ...anna, organisation: 'bologna' }, {}],
      [anna, { filter: { states: 'open', type: 'request' } }],
      [anna, { filter: { states: 'open', area: 'exams' } }],
      [anna, { filter: { states: 'open', priority: 'red' } }],
      [anna, { filter: { states: 'open', plannedBefore: '2026-05-18' } }],
    ];
    const refused = { ok: false, failure: { reason: 'bad-cursor' } };
    for (const [scope, asked] of foreign) expect(await ask(scope, { ...asked, cursor })).toEqual(refused);
    expect((await ask(anna, { cursor })).ok).toBe(true);
  });

  test('a cursor that somebody made up is refused', async () => {
    const cursor = nextOf(await ask(anna));
    const [list] = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const parts = [
      [list],
      [list, 'order', 'x', 'y'],
      [list, 'all', '', now],
      [list, 'order', 'x'.repeat(300), now],
      [list, 7, '', now],
    ];
    const texts = parts.map((forged) => Buffer.from(JSON.stringify(forged)).toString('base64url'));
    for (const text of ['', 'x', cursor.slice(2), ...texts]) {
      expect(await ask(anna, { cursor: text })).toEqual({ ok: false, failure: { reason: 'bad-cursor' } });
    }
  });

  test('an internal event moves nothing in a requester’s list', async () => {
    const before = await ask(anna);
    const [planned] = [...world.values()].filter(
      ({ ticket }) => ticket.state === 'planned' && ticket.requester === 'anna',
    );
    if (!planned) throw new Error('nothing is planned');
    await keep(internally(planned, { responsible: 'oscar' }, { at: minute(700) }));
    const after = await ask(anna);
    const shown = (page: typeof before) => page.ok && page.value.items.map(({ ticket }) => ticket.number);
    expect(shown(after)).toEqual(shown(before));
    expect(nextOf(after)).toBe(nextOf(before));
  });

  /** Turns all pages; after each of the first two, a ticket that it did not show moves. Answers what was never shown. */
  const missed = async (listed: readonly string[], scope: ListScope, asked: Pick<ListQuery, 'order' | 'direction'>) => {
    const up = asked.direction === 'ascending';
    const patch = { priority: up ? 'red' : 'low', plan: { date: up ? '2026-01-01' : '2026-12-31' } };
    const shown = new Set<string>();
    let turn = 0;
    const move = async () => {
      const unseen = world.get(listed.findLast((number) => !shown.has(number)) ?? '');
      turn += 1;
      if (unseen && turn <= 2)
        await keep(publicly(unseen, patch, { at: new Date(Date.parse(now) + turn).toISOString() }));
    };
    await pagesOf(async (place) => {
      const page = await ask(scope, { ...asked, limit: 2, ...place });
      for (const { ticket } of page.ok ? page.value.items : []) shown.add(ticket.number);
      await move();
      return page;
    });
    return listed.filter((number) => !shown.has(number));
  };

  const orders = ['opened', 'updated', 'priority', 'deadline'] as const;
  const walks = orders.flatMap((order) =>
    (['ascending', 'descending'] as const).map((direction) => ({ order, direction })),
  );

  test.each(scopes)(
    'whoever turns the pages of $name misses no ticket that moves meanwhile',
    async ({ scope, keeps }) => {
      const listed = [...world.values()]
        .filter((stored) => keeps(stored) && isOpen(stored))
        .map(({ ticket }) => ticket.number);
      for (const walk of walks) {
        now = new Date(Date.parse(now) + 600_000).toISOString();
        expect(await missed(listed, scope, walk), JSON.stringify(walk)).toEqual([]);
      }
    },
  );

  test('a new ticket does not shift the pages of somebody who is reading', async () => {
    now = minute(9000);
    const first = await ask(anna, { order: 'opened', direction: 'descending' });
    await keep(opening('2026-000099', {}, { at: minute(9001) }));
    const second = await ask(anna, { order: 'opened', direction: 'descending', cursor: nextOf(first) });
    const numbers = [first, second]
      .flatMap((page) => (page.ok ? page.value.items : []))
      .map(({ ticket }) => ticket.number);
    expect(new Set(numbers).size).toBe(6);
    expect(numbers).not.toContain('2026-000099');
  });
});
