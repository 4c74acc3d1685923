import { beforeAll, describe, expect, test } from 'vitest';
import type { AuditEntry } from '#domain/audit/audit-entry';
import { auditPart } from '#store/audit-part';
import { transact } from '#store/transact';
import type { StorePorts } from '#support/store/store-ports';
import { stores } from '#support/store/stores';

const at = (minute: number, month = '03') => `2026-${month}-10T09:${String(minute).padStart(2, '0')}:00.000Z`;

const entryOf = (minute: number, facts: Partial<AuditEntry> = {}): AuditEntry => ({
  entry: `E${minute}`,
  by: 'ada',
  at: at(minute),
  what: minute % 2 === 0 ? 'organisation' : 'person',
  id: minute % 2 === 0 ? 'bologna' : 'anna',
  action: 'change',
  before: { name: `old ${minute}` },
  after: { name: `new ${minute}`, areas: ['z', 'a'] },
  ...facts,
});

const entries = Array.from({ length: 7 }, (_, minute) => entryOf(minute));
const { before: _before, ...created } = entryOf(8, { at: at(8, '04'), action: 'create' });

describe.each(stores)('the audit trail on $name', ({ make }) => {
  let store: StorePorts;
  beforeAll(async () => {
    store = await make({ now: () => at(0) });
    for (const entry of [...entries, created]) await transact(store.context, [auditPart(entry)]);
  });

  const page = async (wanted: Omit<Parameters<StorePorts['audit']['entries']>[0], 'month'> & { month?: string }) => {
    const read = await store.audit.entries({ month: '2026-03', ...wanted });
    if (!read.ok) throw new Error(read.failure.reason);
    return read.value;
  };

  const all = async (wanted: { what?: AuditEntry['what']; id?: string }, limit: number): Promise<string[]> => {
    const found: string[] = [];
    let next: string | undefined;
    do {
      const read = await page({ ...wanted, limit, ...(next !== undefined && { cursor: next }) });
      found.push(...read.items.map(({ entry }) => entry));
      next = read.next;
    } while (next !== undefined);
    return found;
  };

  test('tells a tenant admin the changes of a month, newest first and whole', async () => {
    expect((await page({ limit: 50 })).items).toEqual(entries.toReversed());
    expect(await page({ month: '2026-04', limit: 50 })).toEqual({ items: [created] });
    expect(await page({ month: '2026-05', limit: 50 })).toEqual({ items: [] });
  });

  test.each([1, 2, 3, 7, 8])('is read to its end in pages of %d, each entry once', async (limit) => {
    expect(await all({}, limit)).toEqual(['E6', 'E5', 'E4', 'E3', 'E2', 'E1', 'E0']);
    expect(await all({ what: 'organisation' }, limit)).toEqual(['E6', 'E4', 'E2', 'E0']);
    expect(await all({ what: 'person', id: 'anna' }, limit)).toEqual(['E5', 'E3', 'E1']);
    expect(await all({ what: 'person', id: 'bologna' }, limit)).toEqual([]);
  });

  test('takes a cursor only for the very list that gave it', async () => {
    const { next = '' } = await page({ limit: 2 });
    const refused = { ok: false, failure: { reason: 'bad-cursor' } };
    expect(await store.audit.entries({ month: '2026-04', limit: 2, cursor: next })).toEqual(refused);
    expect(await store.audit.entries({ month: '2026-03', id: 'anna', limit: 2, cursor: next })).toEqual(refused);
    expect(await store.audit.entries({ month: '2026-03', limit: 2, cursor: 'x' })).toEqual(refused);
  });
});
