import { beforeAll, describe, expect, test } from 'vitest';
import type { AuditEntry } from '#domain/audit/audit-entry';
import type { ProvisioningRequest } from '#domain/people/provisioning-request';
import { peopleKeys } from '#store/people-keys';
import { rawItem } from '#support/store/raw-item';
import type { StorePorts } from '#support/store/store-ports';
import { stores } from '#support/store/stores';
import { minute } from '#support/store/story';
import type { RequestQuery } from '#use-cases/ports/provisioning-requests';

let entries = 0;
const audit = (): AuditEntry => {
  entries += 1;
  return { entry: `R${entries}`, by: 'rita', at: minute(entries), what: 'provisioning-request', id: 'r', action: 'x' };
};
const requestOf = (id: string, facts: Partial<ProvisioningRequest> = {}): ProvisioningRequest => ({
  id,
  organisation: 'bologna',
  name: 'Nuovo',
  email: `${id}@bologna.example`,
  by: 'rita',
  at: minute(Number(id.slice(1))),
  state: 'pending',
  ...facts,
});

describe.each(stores)('requests for new people on $name', ({ make }) => {
  let store: StorePorts;
  beforeAll(async () => {
    store = await make({ now: () => minute(0) });
    for (const id of ['R1', 'R2', 'R3', 'R4']) await store.requests.make(requestOf(id), audit());
    await store.requests.make(requestOf('R5', { organisation: 'padova' }), audit());
  });

  const ids = async (wanted: Omit<RequestQuery, 'limit'>, limit: number): Promise<string[]> => {
    const found: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await store.requests.list({ ...wanted, limit, ...(cursor !== undefined && { cursor }) });
      if (!page.ok) throw new Error(page.failure.reason);
      found.push(...page.value.items.map(({ id }) => id));
      cursor = page.value.next;
    } while (cursor !== undefined);
    return found;
  };

  test('are decided once, and then stand among those that were', async () => {
    const decided = requestOf('R2', { state: 'granted', decidedBy: 'ada', decidedAt: minute(9) });
    expect(await store.requests.decide(decided, audit())).toBe(true);
    expect(await store.requests.decide({ ...decided, state: 'refused' }, audit())).toBe(false);
    expect(await store.requests.find('R2')).toEqual(decided);
    for (const limit of [1, 2, 50]) {
      expect(await ids({ state: 'pending' }, limit)).toEqual(['R5', 'R4', 'R3', 'R1']);
      expect(await ids({ state: 'pending', organisation: 'bologna' }, limit)).toEqual(['R4', 'R3', 'R1']);
      expect(await ids({ state: 'granted', organisation: 'bologna' }, limit)).toEqual(['R2']);
      expect(await ids({ state: 'refused' }, limit)).toEqual([]);
    }
  });

  test('are told to the stream when they wait and when they are decided', async () => {
    const waits = requestOf('R8');
    await store.requests.make(waits, audit());
    expect(await rawItem(store.context, peopleKeys.requestEvent('R8', 1))).toBeDefined();
    expect(await rawItem(store.context, peopleKeys.requestEvent('R8', 2))).toBeUndefined();
    await store.requests.decide({ ...waits, state: 'refused', decidedBy: 'ada', decidedAt: minute(9) }, audit());
    expect(await rawItem(store.context, peopleKeys.requestEvent('R8', 2))).toBeDefined();
  });

  test('are told once more when the answer got lost', async () => {
    const decided = requestOf('R3', { state: 'refused', decidedBy: 'ada', decidedAt: minute(9) });
    const entry = audit();
    await store.requests.decide(decided, entry);
    expect(await store.requests.decide(decided, entry)).toBe(true);
  });

  test('are made once under a key', async () => {
    const record = {
      person: 'rita',
      route: 'requestPerson',
      key: 'k',
      bodyHash: 'h',
      status: 201,
      created: 'R6',
      expiresAt: minute(9_999),
    };
    expect(await store.requests.make(requestOf('R6'), audit(), record)).toBeUndefined();
    expect(await store.requests.make(requestOf('R7'), audit(), record)).toEqual(record);
    expect(await store.requests.find('R7')).toBeUndefined();
  });

  test('are listed from a cursor of that very list only', async () => {
    const page = await store.requests.list({ state: 'pending', limit: 1 });
    const cursor = page.ok ? `${page.value.next}` : '';
    expect((await store.requests.list({ state: 'granted', limit: 1, cursor })).ok).toBe(false);
    expect((await store.requests.list({ state: 'pending', organisation: 'bologna', limit: 1, cursor })).ok).toBe(false);
    expect(await store.requests.find('no such id!')).toBeUndefined();
  });
});
