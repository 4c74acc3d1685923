import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Bill } from '#support/store/bill';
import type { PricedDesk } from '#support/store/priced-desk';
import { pricedDesk } from '#support/store/priced-desk';
import { growingPatterns, readingPatterns } from '#support/store/reading-patterns';
import { storedBytes } from '#support/store/stored-bytes';
import { wholeLife, wholeLifeNumber, writingPatterns } from '#support/store/writing-patterns';

const page = readFileSync(new URL('../../docs/keys.md', import.meta.url), 'utf8');
const rows = page.split('\n').map((line) =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim()),
);
/** The figures in the row of docs/keys.md with that name, behind `columns` other cells. */
const figures = (name: string, columns: number): readonly string[] =>
  rows.find(([first]) => first === name)?.slice(columns) ?? [];

describe('docs/keys.md', () => {
  let desk: PricedDesk;
  let smaller: PricedDesk;
  const billed = async (on: PricedDesk, run: (on: PricedDesk) => Promise<unknown>): Promise<Bill> => {
    on.take();
    await run(on);
    return on.take();
  };
  let life: { writeUnits: number; bytes: number };
  beforeAll(async () => {
    desk = await pricedDesk(600);
    smaller = await pricedDesk(250);
    const { writeUnits } = await billed(smaller, wholeLife.run);
    life = { writeUnits, bytes: await storedBytes(smaller.store.context, wholeLifeNumber) };
  });

  test.each(writingPatterns)('says what it costs to $name', async ({ name, run }) => {
    const { roundTrips, writeUnits, indexUnits } = await billed(desk, run);
    expect(figures(name, 2)).toEqual([roundTrips, writeUnits, indexUnits].map(String));
  });

  test.each([...readingPatterns, ...growingPatterns])('says what it costs to $name', async ({ name, run }) => {
    const { roundTrips, readUnits } = await billed(desk, run);
    expect(figures(name, 2)).toEqual([roundTrips, readUnits].map(String));
  });

  test.each(readingPatterns)('rightly says that more tickets make it no dearer to $name', async ({ name, run }) => {
    const { roundTrips, readUnits } = await billed(smaller, run);
    const [requests, price] = figures(name, 2).map(Number);
    expect([roundTrips, Number(price) >= readUnits]).toEqual([requests, true]);
  });

  test('names no pattern that nobody measures', () => {
    const measured = [...writingPatterns, ...readingPatterns, ...growingPatterns].map(({ name }) => name);
    const named = rows.filter(([, , figure = '']) => /^\d+$/.test(figure)).map(([first]) => first);
    expect(named).toEqual(expect.arrayContaining(measured));
    expect(named).toHaveLength(measured.length);
  });

  test('keeps within the write units that the design allows an opening', () => {
    const cost = (name: string) => Number(figures(name, 3)[0]);
    const open = cost('open a ticket, description of 1 KB');
    expect(cost('a whole opening: use, number, ticket, one mail')).toBeLessThanOrEqual(40);
    expect(cost('open a ticket, description of 2 KB')).toBe(open + 2);
    expect(cost('open a ticket, description of 1 KB, one file')).toBe(open + 3);
    expect(cost('record one mail: intend and settle')).toBe(2);
  });

  test.each([1_000, 100_000, 1_000_000])('says what %i tickets cost', (tickets) => {
    const millions = (life.writeUnits * tickets) / 1e6;
    const gigabytes = (life.bytes * tickets) / 1e9;
    const dollars = (amount: number) => amount.toFixed(2);
    const expected = [millions.toFixed(2), dollars(millions * 0.625), gigabytes.toFixed(2), dollars(gigabytes * 0.25)];
    expect(figures(`${tickets.toLocaleString('en')} tickets`, 1)).toEqual(expected);
  });
});
