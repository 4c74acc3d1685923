import { beforeAll, describe, expect, test } from 'vitest';
import { makeTable } from '#support/store/make-table';
import { pagesOf } from '#support/store/pages-of';
import type { StorePorts } from '#support/store/store-ports';
import { storePorts } from '#support/store/store-ports';
import { minute, opening } from '#support/store/story';
import { writeHeads } from '#support/store/write-heads';
import type { ListQuery } from '#use-cases/ports/ticket-lists';

describe('long lists', () => {
  let store: StorePorts;
  beforeAll(async () => {
    store = storePorts({ ...(await makeTable()), pause: () => Promise.resolve() }, { now: () => minute(9_999) });
    const commits = Array.from({ length: 2_401 }, (_, i) => {
      const facts = {
        type: i % 1_200 === 0 ? 'request' : 'anomaly',
        requester: i < 1_000 ? 'anna' : 'carla',
        queue: i < 1_200 ? 'students' : 'teaching',
      };
      return opening(`2026-${String(i).padStart(6, '0')}`, facts, { at: minute(i) });
    });
    await writeHeads(store.context, commits);
  });
  const ask = (asked: Partial<ListQuery>) =>
    store.lists.list({
      scope: { kind: 'queues', queues: ['students', 'teaching'] },
      filter: { states: 'open' },
      order: 'opened',
      direction: 'ascending',
      limit: 50,
      ...asked,
    });

  test('a filter that fits few of many tickets gives short pages that lead on to all of them', async () => {
    const pages = await pagesOf((place) => ask({ filter: { states: 'open', type: 'request' }, ...place }));
    expect(pages.flat().map(({ ticket }) => ticket.number)).toEqual(['2026-000000', '2026-001200', '2026-002400']);
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.length).toBeLessThan(6);
  });

  test('somebody with a thousand tickets has them sorted; with one more they are asked to filter', async () => {
    const anna = await ask({ scope: { kind: 'requester', person: 'anna' }, order: 'deadline' });
    expect(anna.ok && anna.value.items).toHaveLength(50);
    const carla = await ask({ scope: { kind: 'requester', person: 'carla' }, order: 'deadline' });
    expect(carla).toEqual({ ok: false, failure: { reason: 'too-many', limit: 1_000 } });
    const filtered = await ask({
      scope: { kind: 'requester', person: 'carla' },
      order: 'deadline',
      filter: { states: 'open', type: 'request' },
    });
    expect(filtered.ok && filtered.value.items).toHaveLength(2);
  });

  test('the longest list is read to its end, each ticket once', async () => {
    const pages = await pagesOf((place) => ask({ limit: 200, ...place }));
    const numbers = pages.flat().map(({ ticket }) => ticket.number);
    expect(numbers).toHaveLength(2_401);
    expect(new Set(numbers).size).toBe(2_401);
    const desk = await store.lists.tally({ kind: 'queues', queues: ['students', 'teaching'] }, '2026-03-05');
    expect(desk.open).toBe(2_401);
  });
});
