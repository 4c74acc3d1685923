import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TicketSummaryAnswer } from '#contract/answers/ticket';
import type { Person } from '#domain/people/person';
import { cast } from '#support/http-cast';
import { httpRefusals, wrong } from '#support/http-refusals';
import { httpWork } from '#support/http-work';
import { httpWorld } from '#support/http-world';

interface Page<Item = TicketSummaryAnswer> {
  readonly items: readonly Item[];
  readonly next?: string;
}

const world = await httpWorld();
const refused = httpRefusals(world);
const { call, clock } = world;
const { open, act, write } = httpWork(world);
const { anna, bruno, emma, olga, oscar, rita, otherAnna } = cast;
const badCursor = { status: 400, code: 'bad-cursor', fields: { '?cursor': 'wrong-format' } } as const;

const numbers: string[] = [];
for (let count = 0; count < 7; count += 1) {
  clock.forward({ minutes: 1 });
  numbers.push((await open(anna)).number);
}
const foreign = [(await open(bruno)).number, (await open(bruno)).number, (await open(otherAnna)).number];
const [first = ''] = numbers;
await act(olga, first, 'take-charge');
await write(olga, first, 'note');
await write(olga, first, 'reply');
clock.forward({ minutes: 1 });

const page = async (who: Person, path: string): Promise<Page> => {
  const { status, body } = await call<Page>(who, 'GET', path);
  expect(status).toBe(200);
  return body;
};
const nextOf = async (who: Person, path: string): Promise<string> => {
  const { next } = await page(who, path);
  expect(next).toBeDefined();
  return next ?? '';
};
const allOf = async (who: Person, path: string): Promise<string[]> => {
  const found: string[] = [];
  let next: string | undefined = '';
  while (next !== undefined) {
    const { items, next: following } = await page(who, next === '' ? path : `${path}&cursor=${next}`);
    found.push(...items.map(({ number }) => number));
    next = following;
  }
  return found;
};

describe('a person who turns pages', () => {
  it.each(['', '&order=opened', '&order=priority', '&order=deadline', '&order=updated&direction=ascending'])(
    'sees every ticket once while nothing moves: limit=2%s',
    async (more) => {
      const mine = await allOf(anna, `/v1/tickets?limit=2${more}`);
      expect(mine.toSorted()).toEqual(numbers.toSorted());
      const desk = await allOf(olga, `/v1/tickets?limit=2${more}`);
      expect(desk.toSorted()).toEqual([...numbers, ...foreign].toSorted());
    },
  );

  it('misses no ticket that moves meanwhile', async () => {
    const firstPage = await page(emma, '/v1/tickets?limit=2');
    expect(firstPage.items).toEqual([]);
    const begun = await page(olga, '/v1/tickets?limit=2&order=updated&direction=ascending');
    const last = foreign.at(-1) ?? '';
    clock.forward({ minutes: 1 });
    await write(olga, last, 'reply');
    const seen = begun.items.map(({ number }) => number);
    let { next } = begun;
    while (next !== undefined) {
      const turned: Page = await page(olga, `/v1/tickets?limit=2&order=updated&direction=ascending&cursor=${next}`);
      seen.push(...turned.items.map(({ number }) => number));
      next = turned.next;
    }
    expect(new Set(seen)).toEqual(new Set([...numbers, ...foreign]));
  });

  it('may read a conversation and a history from their ends', async () => {
    for (const who of [anna, olga]) {
      for (const list of ['articles', 'history']) {
        const path = `/v1/tickets/${first}/${list}?limit`;
        const { items } = await page(who, `${path}=200`);
        expect(items.length).toBeGreaterThan(1);
        const newest = await page(who, `${path}=1&direction=descending`);
        expect(newest.items).toEqual(items.slice(-1));
        const older = await page(who, `${path}=200&direction=descending&cursor=${newest.next}`);
        expect([...newest.items, ...older.items]).toEqual(items.toReversed());
      }
    }
    await refused(anna, `GET /v1/tickets/${first}/articles?direction=up`, {}, wrong({ '?direction': 'unknown-value' }));
  });

  it('may ask for more or less on the next page', async () => {
    const next = await nextOf(anna, '/v1/tickets?limit=2');
    expect((await page(anna, `/v1/tickets?limit=200&cursor=${next}`)).items).toHaveLength(5);
  });
});

describe('a cursor', () => {
  it.each(['x', 'W10', '%00', 'bnVsbA', 'eyJhIjoxfQ', 'x'.repeat(2000)])(
    'that was made up is refused: %s',
    async (made) => {
      for (const path of ['/v1/tickets', `/v1/tickets/${first}/articles`, `/v1/tickets/${first}/history`]) {
        await refused(anna, `GET ${path}?cursor=${made}`, {}, badCursor);
      }
    },
  );

  it("of one person's list is refused in another's", async () => {
    const next = await nextOf(anna, '/v1/tickets?limit=2');
    for (const who of [bruno, otherAnna, rita, olga]) {
      await refused(who, `GET /v1/tickets?limit=2&cursor=${next}`, {}, badCursor);
    }
  });

  it('of one filter, order or direction is refused in another', async () => {
    const next = await nextOf(olga, '/v1/tickets?limit=2');
    for (const more of [
      'state=new',
      'order=updated',
      'direction=descending',
      'owner=me',
      'type=anomaly',
      'area=enrolment',
      'priority=medium',
      'overdue=true',
      'customerAnswered=true',
    ]) {
      await refused(olga, `GET /v1/tickets?limit=2&${more}&cursor=${next}`, {}, badCursor);
    }
    expect((await call(oscar, 'GET', `/v1/tickets?limit=2&cursor=${next}`)).status).toBe(400);
  });

  it('of one kind of list is refused in another', async () => {
    const articles = await nextOf(anna, `/v1/tickets/${first}/articles?limit=1`);
    const history = await nextOf(anna, `/v1/tickets/${first}/history?limit=1`);
    const deskArticles = await nextOf(olga, `/v1/tickets/${first}/articles?limit=1`);
    const deskHistory = await nextOf(olga, `/v1/tickets/${first}/history?limit=1`);
    for (const foreignCursor of [history, deskArticles, deskHistory]) {
      await refused(anna, `GET /v1/tickets/${first}/articles?cursor=${foreignCursor}`, {}, badCursor);
    }
    for (const foreignCursor of [articles, deskArticles, deskHistory]) {
      await refused(anna, `GET /v1/tickets/${first}/history?cursor=${foreignCursor}`, {}, badCursor);
    }
    await refused(olga, `GET /v1/tickets/${first}/history?cursor=${history}`, {}, badCursor);
    await refused(anna, `GET /v1/tickets?cursor=${articles}`, {}, badCursor);
  });

  it('of one direction of a conversation or a history is refused in the other', async () => {
    for (const who of [anna, olga]) {
      for (const list of ['articles', 'history']) {
        const path = `/v1/tickets/${first}/${list}?limit=1`;
        const [forth, back] = [await nextOf(who, path), await nextOf(who, `${path}&direction=descending`)];
        await refused(who, `GET ${path}&direction=descending&cursor=${forth}`, {}, badCursor);
        await refused(who, `GET ${path}&cursor=${back}`, {}, badCursor);
        expect((await page(who, `${path}&direction=ascending&cursor=${forth}`)).items).toHaveLength(1);
      }
    }
  });

  it('of one ticket is refused on another', async () => {
    const [, second = ''] = numbers;
    for (const who of [anna, olga]) {
      for (const list of ['articles', 'history']) {
        const next = await nextOf(who, `/v1/tickets/${first}/${list}?limit=1`);
        await refused(who, `GET /v1/tickets/${second}/${list}?cursor=${next}`, {}, badCursor);
        expect((await page(who, `/v1/tickets/${first}/${list}?cursor=${next}`)).items).not.toEqual([]);
      }
    }
  });

  it('that was tampered with shows nothing that is not theirs, and breaks nothing', async () => {
    const next = await nextOf(anna, '/v1/tickets?limit=2');
    const parts = JSON.parse(Buffer.from(next, 'base64url').toString());
    const made = (after: unknown) =>
      Buffer.from(JSON.stringify(Object.assign([...parts], after))).toString('base64url');
    const place = fc.oneof(
      fc.tuple(fc.integer({ min: 0, max: 5 }), fc.anything()).map(([at, value]) => ({ [at]: value })),
      fc.tuple(fc.integer({ min: 1, max: 4 }), fc.string({ unit: 'binary' })).map(([at, value]) => ({ [at]: value })),
      fc.constantFrom(...['\ud800', '\uffff', '\0', '~', ' ', '', 'R#bruno#open'].map((text) => ({ 2: text }))),
    );
    await fc.assert(
      fc.asyncProperty(place, async (after) => {
        const { status, body } = await call<Page>(anna, 'GET', `/v1/tickets?limit=2&cursor=${made(after)}`);
        expect([200, 400]).toContain(status);
        for (const { requester } of body.items ?? []) expect(requester.id).toBe('anna');
      }),
      { numRuns: 150 },
    );
  });
});
