import { beforeAll, describe, expect, test } from 'vitest';
import type { Patch } from '#domain/ticket/draft';
import { pagesOf } from '#support/store/pages-of';
import type { StorePorts } from '#support/store/store-ports';
import { stores } from '#support/store/stores';
import { internally, minute, opening, publicly } from '#support/store/story';
import { committed } from '#support/store/told';
import type { ListScope } from '#use-cases/ports/ticket-lists';

const numbersIn = async (store: StorePorts, scope: ListScope): Promise<readonly string[]> => {
  const query = { filter: { states: 'open' }, order: 'opened', direction: 'ascending', limit: 50 } as const;
  const listed = await store.lists.list({ ...query, scope });
  return listed.ok ? listed.value.items.map(({ ticket }) => ticket.number) : [];
};

describe.each(stores)('what a workflow adds to a ticket on $name', ({ make }) => {
  let store: StorePorts;
  beforeAll(async () => {
    store = await make({ now: () => minute(60) });
  });

  test.each<[string, Patch]>([
    ['until when a comment reopens it', { state: 'closed', closedAt: minute(3), reopensUntil: minute(9) }],
    ['when a change is made, and how risky it is', { window: { from: minute(1), to: minute(9) }, risk: 'grave' }],
    ['which problem caused it', { problem: 'P-7' }],
    ['that its cause is known', { knownError: true }],
    ['when it is woken', { state: 'pending', plan: { date: '2026-03-09' }, wakesAt: minute(9) }],
  ])('is read back as it was written: %s', async (_name, patch) => {
    const first = await committed(store.tickets, opening(`F-${Object.keys(patch).join('-').toUpperCase()}`));
    const second = await committed(store.tickets, publicly(first, patch));
    expect(second.ticket).toMatchObject(patch);
    expect(await store.tickets.find(first.ticket.number)).toEqual(second);
    expect((await store.tickets.event(first.ticket.number, 2))?.changes).toMatchObject(
      Object.fromEntries(Object.entries(patch).map(([field, to]) => [field, { to }])),
    );
  });

  test('the clock is shown the tickets that wait for a morning that has come, oldest first, and no others', async () => {
    const wait = async (number: string, wakesAt: string, plan: string) => {
      const opened = await committed(store.tickets, opening(number, { queue: 'waiting' }));
      return committed(store.tickets, publicly(opened, { state: 'pending', wakesAt, plan: { date: plan } }));
    };
    await wait('W-2', minute(120), '2026-03-06');
    const first = await wait('W-1', minute(110), '2026-03-05');
    const due = async (before: string) => (await store.lists.dueForWaking(before, { limit: 50 })).items;
    expect(await due(minute(109))).not.toContain('W-1');
    expect((await due(minute(120))).filter((number) => number.startsWith('W'))).toEqual(['W-1', 'W-2']);
    expect((await store.lists.dueForClosing(minute(500), { limit: 50 })).items).toEqual([]);
    const query = { filter: { states: 'open' }, order: 'deadline', direction: 'ascending', limit: 50 } as const;
    const listed = await store.lists.list({ ...query, scope: { kind: 'queues', queues: ['waiting'] } });
    expect(listed).toMatchObject({ value: { items: [{ ticket: { number: 'W-1' } }, { ticket: { number: 'W-2' } }] } });
    await committed(store.tickets, publicly(first, { state: 'new', wakesAt: null, plan: null }));
    expect(await due(minute(120))).not.toContain('W-1');
  });

  test('a ticket that is reopened is on every list of open ones again, and on those of ended ones no more', async () => {
    const scopes: readonly ListScope[] = [
      { kind: 'requester', person: 'bruno' },
      { kind: 'organisation', organisation: 'modena' },
      { kind: 'queues', queues: ['library'] },
      { kind: 'owner', person: 'oscar' },
    ];
    const facts = { requester: 'bruno', organisation: 'modena', queue: 'library', owner: 'oscar' };
    const opened = await committed(store.tickets, opening('R-1', facts));
    const ended = { state: 'closed', closedAt: minute(3), reopensUntil: minute(9) };
    const closed = await committed(store.tickets, publicly(opened, ended));
    for (const scope of scopes) expect(await numbersIn(store, scope)).toEqual([]);
    const back = { state: 'awaiting_support', closedAt: null, reopensUntil: null };
    await committed(store.tickets, publicly(closed, back, { body: 'Again' }));
    for (const scope of scopes) {
      expect(await numbersIn(store, scope)).toEqual(['R-1']);
      const query = { filter: { states: ['closed'], ended: true }, order: 'opened', direction: 'ascending' } as const;
      expect(await store.lists.list({ ...query, limit: 50, scope })).toMatchObject({ value: { items: [] } });
    }
  });

  const linked = async (number: string, problem: string, facts: Patch = {}) => {
    const incident = await committed(store.tickets, opening(number, facts));
    return committed(store.tickets, internally(incident, { problem }));
  };
  const incidentsOf = async (problem: string, limit = 50) =>
    (await pagesOf((place) => store.lists.incidents(problem, { limit, ...place }))).map((page) =>
      page.map(({ ticket }) => ticket.number),
    );

  test('a problem lists what is linked to it as it is now, page by page, and nothing else', async () => {
    for (const number of ['I-3', 'I-1', 'I-2']) await linked(number, 'P-1');
    const other = await linked('I-4', 'P-2');
    expect(await incidentsOf('P-1')).toEqual([['I-1', 'I-2', 'I-3']]);
    expect((await incidentsOf('P-1', 2)).flat()).toEqual(['I-1', 'I-2', 'I-3']);
    expect((await incidentsOf('P-1', 1)).flat()).toEqual(['I-1', 'I-2', 'I-3']);
    expect((await incidentsOf('P')).flat()).toEqual([]);
    await committed(store.tickets, internally(other, { problem: null }));
    expect((await incidentsOf('P-2')).flat()).toEqual([]);
    expect(await store.lists.incidents('P-1', { limit: 5, cursor: 'x' })).toEqual({
      ok: false,
      failure: { reason: 'bad-cursor' },
    });
  });

  test('a link is not written once the problem has moved on since it was looked at, and can be tried again', async () => {
    const problem = await committed(store.tickets, opening('P-9'));
    const incident = await committed(store.tickets, opening('I-9'));
    const link = internally(incident, { problem: 'P-9' }, { body: 'Same cause' });
    const holds = { number: 'P-9', version: problem.ticket.version };
    const later = await committed(store.tickets, publicly(problem, { state: 'resolved' }));
    expect(await store.tickets.commit({ ...link, holds })).toEqual({ kind: 'stale' });
    expect((await incidentsOf('P-9')).flat()).toEqual([]);
    expect((await store.tickets.find('I-9'))?.ticket.version).toBe(1);
    const held = { ...link, holds: { ...holds, version: later.ticket.version } };
    expect(await store.tickets.commit(held)).toEqual({ kind: 'committed' });
    expect(await store.tickets.commit(held)).toEqual({ kind: 'committed' });
    expect((await incidentsOf('P-9')).flat()).toEqual(['I-9']);
  });

  test('resolving what a problem caused is due from its event on, until it is done, and an older one ends no newer one', async () => {
    const due = async (before: string) =>
      (await store.resolutions.due(before, { limit: 50 })).items.filter((number) => number === 'P-5');
    const opened = await committed(store.tickets, opening('P-5'));
    expect(await store.resolutions.find('P-5')).toBeUndefined();
    const cure = { ...publicly(opened, { state: 'resolved' }, { at: minute(5) }), resolvesLinked: true } as const;
    const cured = await committed(store.tickets, cure);
    expect([await due(minute(4)), await due(minute(5))]).toEqual([[], ['P-5']]);
    const begun = { problem: 'P-5', sequence: 2, since: minute(5), failed: false };
    expect(await store.resolutions.find('P-5')).toEqual(begun);
    const underWay = { ...begun, cursor: 'place', failed: true };
    await store.resolutions.keep(underWay);
    expect(await store.resolutions.find('P-5')).toEqual(underWay);
    expect(await due(minute(5))).toEqual(['P-5']);
    await committed(store.tickets, { ...publicly(cured, {}, { at: minute(8) }), resolvesLinked: true });
    await store.resolutions.finish(underWay);
    await store.resolutions.keep(underWay);
    const anew = { problem: 'P-5', sequence: 3, since: minute(8), failed: false };
    expect(await store.resolutions.find('P-5')).toEqual(anew);
    await store.resolutions.finish(anew);
    expect(await store.resolutions.find('P-5')).toBeUndefined();
    expect(await due(minute(9))).toEqual([]);
  });
});
