import { beforeAll, expect, it } from 'vitest';
import { copyTable } from '#local/drill/copy-table';
import { inspectTable } from '#local/drill/inspect-table';
import { reportLines } from '#local/drill/report-lines';
import { table } from '#store/table';
import { type DemoOnTable, demoOnTable } from '#support/integrity/demo-on-table';

let demo: DemoOnTable;
let numbers: readonly string[];
let restored: DemoOnTable['context'];

/** Restores the table as it is now into a new one. */
const restore = async (name: string): Promise<number> => {
  restored = { ...demo.context, tableName: `${demo.context.tableName}-${name}` };
  const place = (tableName: string) => ({ client: demo.raw, tableName });
  return copyTable(place(demo.context.tableName), place(restored.tableName));
};

beforeAll(async () => {
  demo = await demoOnTable('2026-03-11T15:10:00.000Z', 12);
  const preset = (await demo.store.configurations.current()).preset;
  const all = await demo.inspections.changedSince('2000', Object.keys(preset.queues), { limit: 500 });
  numbers = all.items;
});

it('a cloud admin who restores a whole desk is told that it is whole, with what was looked at', async () => {
  const items = await restore('whole');
  const findings = await inspectTable(restored, demo.objects);
  expect(findings.violations).toEqual([]);
  expect(findings.counts).toMatchObject({ items, tickets: demo.written, objects: demo.objects.length });
  expect(numbers).toHaveLength(demo.written);
  expect(findings.counts.texts).toBeGreaterThan(demo.written);
  expect(reportLines(findings).at(-1)).toBe('Everything is what the histories say.');
});

it('a cloud admin who restores a damaged desk is told of each damage by its place, without a word of anybody', async () => {
  const [first = '', second = '', third = ''] = numbers;
  await demo.spoil(table.keys.head(first), ['row', 'ow'], 'nobody');
  await demo.lose(table.keys.publicArticle(second, 1));
  await demo.spoil(table.keys.event(third, 1), ['by'], 'somebody');
  const [year = '', last] = ([...numbers].sort().at(-1) ?? '').split('-');
  await demo.spoil(table.keys.counter(`${year}-`), ['last'], Number(last) - 1);
  const [kept = { key: '' }, ...rest] = demo.objects;
  const damaged = rest[0]?.key.slice('uploads/'.length) ?? '';
  await demo.spoil(table.keys.upload(damaged), ['state'], 'nowhere');
  await restore('damaged');
  const { violations } = await inspectTable(restored, [...rest, { key: 'uploads/later', version: '1' }]);
  const told = violations.map(({ ticket, fault }) => [fault, ticket]);
  expect(told).toContainEqual(['head-differs', first]);
  expect(told).toContainEqual(['text-missing', second]);
  expect(told).toContainEqual(['history-forged', third]);
  const ofDamaged = violations.filter(({ upload }) => upload === damaged).map(({ fault }) => fault);
  expect(ofDamaged).toEqual(expect.arrayContaining(['file-missing', 'item-unreadable']));
  expect(told.filter(([fault]) => fault === 'number-not-counted')).toHaveLength(1);
  expect(violations.find(({ fault }) => fault === 'object-missing')?.upload).toBe(kept.key.slice('uploads/'.length));
  expect(violations.find(({ fault }) => fault === 'object-unknown')?.upload).toBe('later');
  expect(new Set(violations.map(({ ticket }) => ticket)).size).toBeLessThanOrEqual(7);
  expect(JSON.stringify(reportLines({ counts: { ...none }, violations }))).not.toMatch(/nobody|somebody/);
});

const none = { items: 0, tickets: 0, events: 0, texts: 0, files: 0, objects: 0 };
