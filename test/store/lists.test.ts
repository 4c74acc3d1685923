import { beforeAll, describe, expect, test } from 'vitest';
import { isOpen, listWorld, scopes, sortedAs } from '#support/store/list-world';
import { pagesOf } from '#support/store/pages-of';
import type { StorePorts } from '#support/store/store-ports';
import { stores } from '#support/store/stores';
import { minute } from '#support/store/story';
import type { StoredTicket } from '#use-cases/ports';
import type { ListQuery, ListScope } from '#use-cases/ports/ticket-lists';

describe.each(stores)('lists on $name', ({ make }) => {
  let store: StorePorts;
  let world: Map<string, StoredTicket>;
  beforeAll(async () => {
    store = await make({ now: () => minute(24 * 60) });
    world = await listWorld(store);
  });
  const desk: ListScope = { kind: 'queues', queues: ['students', 'teaching'] };
  const usual = { filter: { states: 'open' }, order: 'opened', direction: 'ascending', limit: 50 } as const;
  const pages = (scope: ListScope, asked: Partial<ListQuery> = {}) =>
    pagesOf((place) => store.lists.list({ ...usual, ...asked, ...place, scope }));
  const known = (keeps: (stored: StoredTicket) => boolean) => [...world.values()].filter(keeps);

  test.each(scopes)(
    'the open tickets of $name come in every order and direction, on pages of any length',
    async ({ scope, keeps }) => {
      for (const order of ['opened', 'updated', 'priority', 'deadline'] as const) {
        for (const direction of ['ascending', 'descending'] as const) {
          const whole = sortedAs(
            known((stored) => keeps(stored) && isOpen(stored)),
            { scope, order, direction },
          );
          expect(whole.length).toBeGreaterThan(3);
          for (const limit of [2, 5, 50]) {
            const found = await pages(scope, { order, direction, limit });
            expect(found.flat(), `${order} ${direction} by ${limit}`).toEqual(whole);
            expect(found.slice(0, -1).every((page) => page.length === limit)).toBe(true);
          }
        }
      }
    },
  );

  const filters: readonly [string, ListQuery['filter'], (stored: StoredTicket) => boolean][] = [
    ['every state', { states: ['new', 'planned', 'resolved', 'closed'] }, () => true],
    ['final states', { states: ['closed'], ended: true }, ({ ticket }) => ticket.state === 'closed'],
    ['states of both kinds', { states: ['closed', 'new'] }, ({ ticket }) => ['closed', 'new'].includes(ticket.state)],
    [
      'a state named twice',
      { states: ['planned', 'planned'], ended: false },
      ({ ticket }) => ticket.state === 'planned',
    ],
    ['a type', { states: 'open', type: 'request' }, (stored) => isOpen(stored) && stored.ticket.type === 'request'],
    ['an area', { states: 'open', area: 'exams' }, (stored) => isOpen(stored) && stored.ticket.area === 'exams'],
    ['a priority', { states: 'open', priority: 'red' }, (stored) => isOpen(stored) && stored.ticket.priority === 'red'],
    [
      'a plan that is over',
      { states: ['new', 'planned', 'resolved', 'closed'], plannedBefore: '2026-05-23' },
      (stored) => isOpen(stored) && (stored.ticket.plan?.date ?? '~') < '2026-05-23',
    ],
    ['an owner', { states: 'open', owner: 'olga' }, ({ ticket }) => ticket.owner === 'olga'],
    ['no owner', { states: 'open', owner: 'none' }, (stored) => isOpen(stored) && stored.ticket.owner === undefined],
    ['customer answered', { states: 'open', customerAnswered: true }, (stored) => stored.ticket.customerAnswered],
    [
      'customer silent',
      { states: 'open', customerAnswered: false },
      (stored) => isOpen(stored) && !stored.ticket.customerAnswered,
    ],
    ['an unknown state', { states: ['nowhere'] }, () => false],
  ];

  test.each(filters)('an operator who filters by %s sees those tickets and no other', async (_, filter, keeps) => {
    for (const limit of [2, 50]) {
      const found = (await pages(desk, { filter, limit })).flat();
      expect(found.length > 0).toBe(!filter.states.includes('nowhere'));
      expect(found).toEqual(sortedAs(known(keeps), { ...usual, scope: desk }));
    }
  });

  test('an operator without queues, and somebody without tickets, have an empty list', async () => {
    expect(await pages({ kind: 'queues', queues: [] })).toEqual([[]]);
    expect(await pages({ kind: 'requester', person: 'nobody' }, { order: 'priority' })).toEqual([[]]);
  });

  test('a queue that is named twice is listed once', async () => {
    const twice = await pages({ kind: 'queues', queues: ['teaching', 'teaching'] });
    expect(twice).toEqual(await pages({ kind: 'queues', queues: ['teaching'] }));
  });

  test.each(scopes)(
    'the dashboard counts the open tickets of $name by state, queue, mark and owner, and those whose day is over',
    async ({ scope, keeps }) => {
      const open = known((stored) => keeps(stored) && isOpen(stored));
      const by = (field: 'state' | 'queue') => {
        const groups = Map.groupBy(open, ({ ticket }) => ticket[field]);
        return Object.fromEntries([...groups].map(([name, stored]) => [name, stored.length]));
      };
      const today = '2026-05-18';
      const days = open.flatMap(({ ticket }) => ticket.plan?.date ?? []);
      expect(await store.lists.tally(scope, today)).toEqual({
        open: open.length,
        byState: by('state'),
        byQueue: by('queue'),
        overdue: days.filter((day) => day < today).length,
        customerAnswered: open.filter(({ ticket }) => ticket.customerAnswered).length,
        unowned: open.filter(({ ticket }) => ticket.owner === undefined).length,
      });
    },
  );

  test('the clock is shown the tickets whose silence is over, oldest first, and no closed one', async () => {
    const due = known(({ ticket }) => ticket.closesAt !== undefined).sort((left, right) =>
      (left.ticket.closesAt ?? '') < (right.ticket.closesAt ?? '') ? -1 : 1,
    );
    const shown = async (before: string, limit: number) => {
      const ask = async (place: { cursor?: string }) =>
        ({ ok: true, value: await store.lists.dueForClosing(before, { limit, ...place }) }) as const;
      return (await pagesOf(ask)).flat();
    };
    expect(due.length).toBeGreaterThan(1);
    expect(await shown(minute(600), 1)).toEqual(due.map(({ ticket }) => ticket.number));
    expect(await shown(minute(600), 50)).toEqual(due.map(({ ticket }) => ticket.number));
    expect(await shown(due[0]?.ticket.closesAt ?? '', 50)).toEqual([due[0]?.ticket.number]);
    expect(await shown(minute(400), 50)).toEqual([]);
    await expect(store.lists.dueForClosing(minute(0), { limit: 1, cursor: 'x' })).rejects.toThrow('another list');
  });
});
