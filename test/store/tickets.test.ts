import { beforeAll, describe, expect, test } from 'vitest';
import type { StorePorts } from '#support/store/store-ports';
import { stores } from '#support/store/stores';
import { internally, minute, opening, publicly } from '#support/store/story';
import { committed } from '#support/store/told';
import type { Commit, StoredTicket } from '#use-cases/ports';

describe.each(stores)('tickets on $name', ({ make }) => {
  let store: StorePorts;
  beforeAll(async () => {
    store = await make({ now: () => minute(0) });
  });
  const commit = (wanted: Commit): Promise<StoredTicket> => committed(store.tickets, wanted);

  test('whoever opens a ticket finds it again exactly as it was, with its event and its text', async () => {
    const wanted = opening('2026-000001', { plan: { date: '2026-04-01', release: '7.1' }, environment: 'production' });
    await commit(wanted);
    expect(await store.tickets.find('2026-000001')).toEqual(wanted.after);
    expect(await store.tickets.event('2026-000001', 1)).toEqual(wanted.event);
    expect(await store.tickets.description('2026-000001')).toEqual(wanted.article);
    expect(await store.tickets.article('2026-000001', wanted.event)).toEqual(wanted.article);
  });

  test('nobody finds a ticket that does not exist, however its number is written', async () => {
    for (const number of ['2026-999999', '', '#', 'x'.repeat(3000), '2026-000001#E']) {
      expect(await store.tickets.find(number)).toBeUndefined();
    }
    expect(await store.tickets.description('2026-999999')).toBeUndefined();
    expect(await store.tickets.event('2026-999999', 1)).toBeUndefined();
  });

  test('a number is never given to two tickets, and each year counts from one', async () => {
    const taken = await Promise.all(
      Array.from({ length: 20 }, () => store.tickets.nextNumber('A{year}-{counter:6}', '2031')),
    );
    expect([...taken].sort()).toEqual(Array.from({ length: 20 }, (_, i) => `A2031-${String(i + 1).padStart(6, '0')}`));
    expect(await store.tickets.nextNumber('A{year}-{counter:6}', '2032')).toBe('A2032-000001');
    expect(await store.tickets.nextNumber('B{counter:3}', '2032')).toBe('B001');
  });

  test('somebody who acts on an old version is told how the ticket stands now, and changes nothing', async () => {
    const first = await commit(opening('2026-000010'));
    const second = await commit(publicly(first, { state: 'awaiting_support', owner: 'olga' }, { by: 'olga' }));
    expect(await store.tickets.commit(internally(first, { owner: 'otto' }))).toEqual({
      kind: 'stale',
      current: second,
    });
    expect(await store.tickets.find('2026-000010')).toEqual(second);
    expect(await store.tickets.event('2026-000010', 3)).toBeUndefined();
  });

  test('somebody who opens a ticket under a number in use is told so', async () => {
    const first = await commit(opening('2026-000011'));
    const outcome = await store.tickets.commit(opening('2026-000011', { requester: 'carla' }));
    expect(outcome).toEqual({ kind: 'stale', current: first });
  });

  test('a command that was written already, whose answer got lost, counts as written', async () => {
    const wanted = opening('2026-000012');
    await commit(wanted);
    await commit(wanted);
    const { items } = await historyOf('2026-000012', true);
    expect(items).toHaveLength(1);
  });

  test('of fifty writers at once one wins each version, and the history has no gap', async () => {
    await commit(opening('2026-000013'));
    const write = async (writer: number): Promise<void> => {
      for (;;) {
        const before = (await store.tickets.find('2026-000013')) as StoredTicket;
        const wanted = internally(before, { owner: `operator-${writer}` });
        if ((await store.tickets.commit(wanted)).kind === 'committed') return;
      }
    };
    await Promise.all(Array.from({ length: 50 }, (_, writer) => write(writer)));
    const { items } = await historyOf('2026-000013', false);
    expect(items.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 51 }, (_, i) => i + 1));
    expect(items.slice(1).every((event, i) => event.previousHash === items[i]?.hash)).toBe(true);
    const owners = new Set(items.slice(1).map((event) => event.changes.owner?.to));
    expect(owners.size).toBe(50);
  });

  const historyOf = async (number: string, publicOnly: boolean) => {
    const page = await store.tickets.history(number, { limit: 200, publicOnly });
    if (!page.ok) throw new Error('refused');
    return page.value;
  };
});
