import { expect, test } from 'vitest';
import { csvRows } from '#gateways/csv-rows';
import { portalDesk } from '#support/ground/portal';
import { auditOf } from '#support/store/administered';
import { operatorOf, provisioned } from '#support/store/provisioned';
import { stores } from '#support/store/stores';
import { minute } from '#support/store/story';
import { addImportChunk } from '#use-cases/directories/add-import-chunk';

const simulated = stores.find(({ name }) => name === 'the simulated table');
if (!simulated) throw new Error('There is no simulated table');

const rows = 100_000;
const perChunk = 5_000;
const lineOf = (at: number): string => (at % 1_000 === 999 ? 'nobody' : `persona.${at}@bologna.example`);

test('an administrator imports a hundred thousand lines, stops half-way, goes on, and is told each wrong one', async () => {
  const store = await simulated.make({ now: () => minute(0) });
  await provisioned(store);
  const person = { ...operatorOf({ id: 'ada', queues: [] }), role: 'tenant_admin' as const };
  const session = { person, configuration: { ...portalDesk, version: 1 } };
  const group = { id: 'all', organisation: 'bologna', name: 'All', members: 0 };
  await store.directories.create({ after: group, audit: auditOf('directory-group', 'all') });
  await store.directories.begin(group, 'LARGE', auditOf('directory-group', 'all'));
  const send = async (number: number) => {
    const lines = Array.from({ length: perChunk }, (_, at) => lineOf((number - 1) * perChunk + at));
    const content = Buffer.from(`${lines.join('\n')}\n`);
    const ports = { directories: store.directories, readRows: csvRows, clock: { now: () => minute(0) } };
    const repeatable = { operation: 'addImportChunk', request: {} };
    return addImportChunk(ports)(session, { ...group, import: 'LARGE' }, { number, content }, repeatable);
  };
  for (let number = 1; number <= rows / perChunk; number += 1) {
    await send(number);
    if (number === 7) expect(await send(number)).toMatchObject({ ok: true, value: { next: 8 } });
  }
  const filled = await store.directories.import('LARGE');
  expect(filled).toMatchObject({ lines: rows, members: rows - rows / 1_000, problemCount: rows / 1_000 });
  expect(filled?.problems[0]).toEqual({ line: 1_000, code: 'wrong-address' });
  if (filled) await store.directories.finish(filled, auditOf('directory-group', 'all'));
  expect(await store.directories.holds('bologna', `persona.${rows - 2}@bologna.example`)).toBe(true);
  expect((await store.directories.find('bologna', 'all'))?.members).toBe(rows - rows / 1_000);
}, 120_000);
