import { beforeAll, describe, expect, test } from 'vitest';
import { administeredPeople, auditOf } from '#support/store/administered';
import { identityOf, operatorOf, personOf, provisioned } from '#support/store/provisioned';
import type { StorePorts } from '#support/store/store-ports';
import { stores } from '#support/store/stores';
import { minute } from '#support/store/story';
import type { PeopleQuery } from '#use-cases/ports/people';

describe.each(stores)('lists of people on $name', ({ make }) => {
  const clock = { now: () => minute(0) };
  let store: StorePorts;
  let desk: ReturnType<typeof administeredPeople>;
  beforeAll(async () => {
    store = await make(clock);
    await provisioned(store);
    desk = administeredPeople(store);
  });

  const names = async (wanted: Omit<PeopleQuery, 'limit'>, limit = 50): Promise<string[]> => {
    const all: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await store.people.list({ ...wanted, limit, ...(cursor !== undefined && { cursor }) });
      if (!page.ok) throw new Error(page.failure.reason);
      all.push(...page.value.items.map(({ name }) => name));
      cursor = page.value.next;
    } while (cursor !== undefined);
    return all;
  };

  test('are listed by name, of an organisation, of a role, and without those who are out', async () => {
    await store.provisioning.ensureOrganisation({ id: 'listed', name: 'Listed', agreements: [] });
    for (const name of ['Zoe', 'Ålice', 'alina', 'Bea', 'Ciro'] as const) {
      const facts = { id: `l-${name.length}-${name.charCodeAt(0)}`, name, organisation: 'listed' };
      await desk.create(
        personOf({ ...facts, email: `${facts.id}@listed.example`, role: name === 'Bea' ? 'referent' : 'requester' }),
      );
    }
    await desk.change('l-4-67', { disabled: true });
    for (const limit of [1, 2, 50]) {
      expect(await names({ organisation: 'listed' }, limit)).toEqual(['Ålice', 'alina', 'Bea', 'Zoe']);
      expect(await names({ organisation: 'listed', name: 'AL' }, limit)).toEqual(['Ålice', 'alina']);
      expect(await names({ organisation: 'listed', role: 'referent' }, limit)).toEqual(['Bea']);
      expect(await names({ organisation: 'listed', disabled: 'only' }, limit)).toEqual(['Ciro']);
      expect(await names({ role: 'requester', name: 'zo' }, limit)).toEqual(['Zoe']);
      expect(await names({ name: 'ci', disabled: 'include' }, limit)).toEqual(['Ciro']);
    }
    expect(await names({ role: 'operator' })).toContain('Olga');
    expect(await names({ role: 'operator' })).not.toContain('Zoe');
    const page = await store.people.list({ organisation: 'listed', limit: 1 });
    expect(page.ok && page.value.items).toEqual([
      {
        id: 'l-5-197',
        name: 'Ålice',
        role: 'requester',
        disabled: false,
        organisation: 'listed',
        email: 'l-5-197@listed.example',
      },
    ]);
    const cursor = page.ok ? `${page.value.next}` : '';
    expect((await store.people.list({ organisation: 'bologna', limit: 1, cursor })).ok).toBe(false);
    expect((await store.people.list({ organisation: 'listed', role: 'referent', limit: 1, cursor })).ok).toBe(false);
  });

  test('are listed of an operator group, and no more once they have left it', async () => {
    const grouped = (id: string, name: string, groups: readonly string[]) =>
      desk.create(operatorOf({ id, name, email: `${id}@desk.example`, queues: ['students'], groups }));
    await grouped('in-one', 'Gina', ['grouped']);
    await grouped('in-both', 'Gino', ['other', 'grouped']);
    await grouped('in-other', 'Gloria', ['other']);
    expect(await names({ groups: ['grouped'] }, 1)).toEqual(['Gina', 'Gino']);
    expect(await names({ groups: ['grouped', 'other'] })).toEqual(['Gina', 'Gino', 'Gloria']);
    expect(await names({ groups: ['grouped'], role: 'requester' })).toEqual([]);
    await desk.change('in-both', { groups: ['other'] });
    expect(await names({ groups: ['grouped'] })).toEqual(['Gina']);
    expect(await names({ groups: ['nobody'] })).toEqual([]);
  });

  test('leave the lists of a role and an organisation that they leave; API clients are in none', async () => {
    await desk.create(personOf({ id: 'riser', name: 'Riser', email: 'riser@bologna.example' }));
    const { organisation: _left, ...rest } = (await desk.found('riser')).thing;
    const before = await desk.found('riser');
    await store.people.write({ before, after: { ...rest, role: 'supervisor' }, audit: auditOf('person', 'riser') });
    expect(await names({ role: 'supervisor' })).toEqual(['Riser']);
    expect(await names({ role: 'requester', name: 'Riser' })).toEqual([]);
    expect(await names({ organisation: 'bologna', name: 'Riser' })).toEqual([]);
    const { email: _none, ...machine } = personOf({ id: 'machine', name: 'Machine', role: 'api_client' });
    await store.provisioning.ensurePerson(machine, [identityOf('machine')]);
    expect(await names({ name: 'machine' })).toEqual([]);
  });
});
