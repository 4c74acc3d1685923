import { beforeAll, describe, expect, test } from 'vitest';
import type { StorePorts } from '#support/store/store-ports';
import { stores } from '#support/store/stores';
import { internally, minute, opening, publicly } from '#support/store/story';
import { committed } from '#support/store/told';
import type { IdempotencyRecord } from '#use-cases/ports';

const record = (facts: Partial<IdempotencyRecord> = {}): IdempotencyRecord => ({
  person: 'anna',
  route: 'openTicket',
  key: 'key',
  bodyHash: 'hash',
  status: 201,
  expiresAt: minute(48 * 60),
  ...facts,
});

describe.each(stores)('idempotency keys on $name', ({ make }) => {
  let store: StorePorts;
  beforeAll(async () => {
    store = await make({ now: () => minute(0) });
  });

  test('a second opening with the same key writes nothing and is told of the first', async () => {
    const idempotency = record({ key: 'twice', number: '2026-000001', sequence: 1 });
    await committed(store.tickets, opening('2026-000001', {}, { idempotency }));
    const again = opening('2026-000002', {}, { idempotency: { ...idempotency, number: '2026-000002' } });
    expect(await store.tickets.commit(again)).toEqual({ kind: 'repeated', record: idempotency });
    expect(await store.tickets.find('2026-000002')).toBeUndefined();
    expect(await store.tickets.description('2026-000002')).toBeUndefined();
  });

  test('whoever sends the same twice in one instant under two keys has done it once, and the second key stays free', async () => {
    const before = await committed(store.tickets, opening('2026-000300'));
    const under = (key: string, on = before) =>
      internally(on, { owner: 'olga' }, { by: 'olga', idempotency: record({ key, route: 'actOnTicket' }) });
    const after = await committed(store.tickets, under('first'));
    expect(await store.tickets.commit(under('first'))).toEqual({ kind: 'committed' });
    expect(await store.tickets.commit(under('second'))).toEqual({ kind: 'stale', current: after });
    expect(await store.tickets.commit(under('second', after))).toEqual({ kind: 'committed' });
  });

  test('of ten openings with one key at once exactly one ticket comes to be', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, i) => {
        const number = `2026-0001${String(i).padStart(2, '0')}`;
        return store.tickets.commit(opening(number, {}, { idempotency: record({ key: 'race', number }) }));
      }),
    );
    expect(outcomes.filter(({ kind }) => kind === 'committed')).toHaveLength(1);
    expect(outcomes.filter(({ kind }) => kind === 'repeated')).toHaveLength(9);
  });

  test('a repeated comment on a ticket that moved on is a repetition, not a conflict', async () => {
    const first = await committed(store.tickets, opening('2026-000003'));
    const idempotency = record({ route: 'addArticle', key: 'comment', number: '2026-000003', sequence: 2 });
    const second = await committed(store.tickets, publicly(first, {}, { body: 'Hello', idempotency }));
    await committed(store.tickets, internally(second, { owner: 'olga' }));
    const again = publicly(first, {}, { body: 'Hello', at: minute(1), idempotency });
    expect(await store.tickets.commit(again)).toEqual({ kind: 'repeated', record: idempotency });
  });

  test('the same key of somebody else, or of another operation, is another key', async () => {
    await committed(store.tickets, opening('2026-000004', {}, { idempotency: record({ key: 'mine' }) }));
    await committed(
      store.tickets,
      opening('2026-000005', {}, { idempotency: record({ key: 'mine', person: 'bruno' }) }),
    );
    await committed(
      store.tickets,
      opening('2026-000006', {}, { idempotency: record({ key: 'mine', route: 'other' }) }),
    );
  });

  test('a key is free again when its time has passed, even if its record was not deleted yet', async () => {
    const old = record({ key: 'late', expiresAt: minute(10) });
    await committed(store.tickets, opening('2026-000007', {}, { idempotency: old }));
    const early = opening('2026-000008', {}, { at: minute(9), idempotency: old });
    expect((await store.tickets.commit(early)).kind).toBe('repeated');
    await committed(store.tickets, opening('2026-000008', {}, { at: minute(10), idempotency: old }));
  });
});
