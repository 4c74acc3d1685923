import { describe, expect, it } from 'vitest';
import type { EndCustomerLineAnswer } from '#contract/answers/end-customer';
import { cast } from '#support/http-cast';
import { partnerDesk } from '#support/http-partners';
import { httpRefusals } from '#support/http-refusals';
import { httpRegistry } from '#support/http-registry';

const world = await partnerDesk();
const refused = httpRefusals(world);
const { create, change, namesOf } = httpRegistry(world);
const { call } = world;
const { anna, rita, robot, otherAnna } = cast;

describe('a partner who looks for an end customer', () => {
  it('finds it by the beginning of its name, by number, province and contract, and by all of them together', async () => {
    const make = (name: string, more: object) => create(anna, { name: `Ricerca ${name}`, ...more });
    await make('Èlia', { number: 'Q-1', province: 'AN', contracts: [{ id: 'a', name: 'ZZ-100' }] });
    await make('Eda', {
      number: 'Q-22',
      province: 'AN',
      contracts: [
        { id: 'a', name: 'ZZ-200' },
        { id: 'b', name: 'YY-1' },
      ],
    });
    await make('Bo', { number: 'Q-2', province: 'MC' });
    expect(await namesOf(anna, 'name=RICERCA E')).toEqual(['Ricerca Eda', 'Ricerca Èlia']);
    expect(await namesOf(rita, 'number=q-2')).toEqual(['Ricerca Bo', 'Ricerca Eda']);
    expect(await namesOf(robot, 'province=an')).toEqual(['Ricerca Eda', 'Ricerca Èlia']);
    expect(await namesOf(anna, 'contract=zz')).toEqual(['Ricerca Èlia', 'Ricerca Eda']);
    expect(await namesOf(anna, 'contract=zz-2&name=ricerca e&number=q&province=AN')).toEqual(['Ricerca Eda']);
    expect(await namesOf(anna, 'contract=zz-2&province=MC')).toEqual([]);
    expect(await namesOf(anna, 'province=AN&name=ricerca èl')).toEqual(['Ricerca Èlia']);
    expect(await namesOf(anna, 'number=q-2&name=ricerca e')).toEqual(['Ricerca Eda']);
  });

  it('finds it by what it is now, and no longer by what it was', async () => {
    const { body } = await create(anna, {
      name: 'Vecchio nome',
      number: 'V-1',
      province: 'RN',
      contracts: [{ id: 'a', name: 'VV-1' }],
    });
    await change(anna, body.id, {
      name: 'Nome di oggi',
      number: 'N-1',
      province: null,
      contracts: [{ id: 'b', name: 'NN-1' }],
    });
    for (const gone of ['name=vecchio', 'number=v-1', 'province=RN', 'contract=vv'])
      expect(await namesOf(anna, gone), gone).toEqual([]);
    for (const there of ['name=nome di', 'number=n-1', 'contract=nn'])
      expect(await namesOf(anna, there), there).toEqual(['Nome di oggi']);
  });

  it('turns the pages of a list, and no cursor of another one', async () => {
    for (const letter of ['c', 'b', 'a']) await create(anna, { name: `Pagina ${letter}`, province: 'TR' });
    const page = (query: string) =>
      call<{ items: EndCustomerLineAnswer[]; next?: string }>(anna, 'GET', `/v1/end-customers?limit=2&${query}`);
    const first = await page('province=TR');
    const second = await page(`province=TR&cursor=${first.body.next}`);
    const names = [...first.body.items, ...second.body.items].map(({ name }) => name);
    expect([names, second.body.next]).toEqual([['Pagina a', 'Pagina b', 'Pagina c'], undefined]);
    const badCursor = { status: 400, code: 'bad-cursor', fields: { '?cursor': 'wrong-format' } } as const;
    await refused(anna, `GET /v1/end-customers?cursor=${first.body.next}`, {}, badCursor);
    await refused(otherAnna, `GET /v1/end-customers?limit=2&province=TR&cursor=${first.body.next}`, {}, badCursor);
  });

  it('turns the pages of a list, however long what it begins with', async () => {
    const name = '"'.repeat(200);
    for (const number of ['1', '2']) await create(anna, { name, number });
    const query = `limit=1&name=${encodeURIComponent(name)}`;
    const path = `/v1/end-customers?${query}`;
    const { next } = (await call<{ next?: string }>(anna, 'GET', path)).body;
    expect(await namesOf(anna, `${query}&cursor=${next}`)).toEqual([name]);
  });
});
