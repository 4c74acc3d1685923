import { beforeAll, describe, expect, test } from 'vitest';
import type { AuditEntry } from '#domain/audit/audit-entry';
import type { DirectoryImport } from '#domain/directory/directory-import';
import { directoryKeys } from '#store/directory-keys';
import { provisioned } from '#support/store/provisioned';
import { rawItem } from '#support/store/raw-item';
import type { StorePorts } from '#support/store/store-ports';
import { stores } from '#support/store/stores';
import { minute } from '#support/store/story';

let entries = 0;
const audit = (): AuditEntry => {
  entries += 1;
  return { entry: `D${entries}`, by: 'ada', at: minute(entries), what: 'directory-group', id: 'g', action: 'x' };
};
const addresses = (name: string, count: number) =>
  Array.from({ length: count }, (_, at) => ({ address: `${name}${at}@bologna.example`, line: at + 1 }));

describe.each(stores)('directory groups on $name', ({ make }) => {
  let store: StorePorts;
  beforeAll(async () => {
    store = await make({ now: () => minute(0) });
    await provisioned(store);
  });

  const group = async (id: string) => {
    const made = { id, organisation: 'bologna', name: `Group ${id}`, members: 0 };
    expect(await store.directories.create({ after: made, audit: audit() })).toEqual({ kind: 'committed', version: 1 });
    return made;
  };
  const begin = async (of: { organisation: string; id: string }, id: string): Promise<DirectoryImport> => {
    const begun = await store.directories.begin(of, id, audit());
    if (begun.kind !== 'begun') throw new Error('Nothing was begun');
    return begun.begun;
  };
  const fill = async (begun: DirectoryImport, members: readonly { address: string; line: number }[]) => {
    await store.directories.add(begun, members);
    const after = { ...begun, next: begun.next + 1, lines: members.length, members: members.length };
    expect(await store.directories.advance(begun, after)).toBe(true);
    return after;
  };

  test('are made once under an id, and listed with what they hold', async () => {
    const made = await group('once');
    expect(await store.directories.create({ after: made, audit: audit() })).toEqual({ kind: 'taken', names: ['once'] });
    expect(await store.directories.find('bologna', 'once')).toEqual(made);
    expect(await store.directories.find('padova', 'once')).toBeUndefined();
    expect(await store.directories.groups('bologna')).toContainEqual(made);
    expect(await store.directories.groups('padova')).toEqual([]);
  });

  test('show nothing of an import before it is finished, and all of it afterwards', async () => {
    const made = await group('shown');
    const begun = await begin(made, 'SHOWN');
    const filled = await fill(begun, addresses('shown', 60));
    expect(await store.directories.holds('bologna', 'shown7@bologna.example')).toBe(false);
    expect(await store.directories.import('SHOWN')).toEqual(filled);
    expect(await store.directories.finish(filled, audit())).toBe(true);
    expect(await store.directories.holds('bologna', 'SHOWN7@bologna.example')).toBe(true);
    expect(await store.directories.holds('bologna', 'shown60@bologna.example')).toBe(false);
    expect(await store.directories.holds('padova', 'shown7@bologna.example')).toBe(false);
    expect((await store.directories.find('bologna', 'shown'))?.members).toBe(60);
    expect(await store.directories.finish(filled, audit())).toBe(false);
  });

  test('know the lines on which addresses of the same import stand', async () => {
    const begun = await begin(await group('lines'), 'LINES');
    await store.directories.add(begun, addresses('line', 40));
    const found = await store.directories.linesOf(begun, ['line3@bologna.example', 'nobody@bologna.example']);
    expect([...found]).toEqual([['line3@bologna.example', 4]]);
  });

  test('take each chunk once', async () => {
    const begun = await begin(await group('chunks'), 'CHUNKS');
    const after = { ...begun, next: 2 };
    expect(await store.directories.advance(begun, after)).toBe(true);
    expect(await store.directories.advance(begun, after)).toBe(false);
  });

  test('bind a chunk to its content, whoever sends another one', async () => {
    const begun = await begin(await group('bound'), 'BOUND');
    const chunk = { number: 1, digest: 'one', at: minute(0) };
    expect(await store.directories.bind(begun, chunk)).toBe(true);
    expect(await store.directories.bind(begun, chunk)).toBe(true);
    expect(await store.directories.bind(begun, { ...chunk, digest: 'other' })).toBe(false);
    expect(await store.directories.bind(begun, { ...chunk, number: 2, digest: 'other' })).toBe(true);
  });

  test('are replaced whole, and what was there before is deleted', async () => {
    const made = await group('replaced');
    const first = await fill(await begin(made, 'FIRST'), addresses('old', 30));
    await store.directories.finish(first, audit());
    const second = await fill(await begin(made, 'SECOND'), addresses('new', 3));
    expect(await store.directories.holds('bologna', 'old1@bologna.example')).toBe(true);
    await store.directories.finish(second, audit());
    expect(await store.directories.holds('bologna', 'old1@bologna.example')).toBe(false);
    expect(await store.directories.holds('bologna', 'new1@bologna.example')).toBe(true);
    const key = directoryKeys.member(directoryKeys.members(made, 1), 'old1@bologna.example');
    expect(await rawItem(store.context, key)).toBeDefined();
    expect(await store.directories.clear(made)).toBe(true);
    expect(await rawItem(store.context, key)).toBeUndefined();
    expect(await store.directories.holds('bologna', 'new1@bologna.example')).toBe(true);
    expect(await store.directories.clear(made)).toBe(true);
  });

  test('give up an import that another one overtakes, and delete what it brought', async () => {
    const made = await group('overtaken');
    const given = await fill(await begin(made, 'GIVEN'), addresses('given', 5));
    const next = await fill(await begin(made, 'NEXT'), addresses('next', 2));
    expect(await store.directories.finish(given, audit())).toBe(false);
    expect(await store.directories.finish(next, audit())).toBe(true);
    expect(await store.directories.holds('bologna', 'given1@bologna.example')).toBe(false);
    expect(await store.directories.clear(made)).toBe(true);
    const key = directoryKeys.member(directoryKeys.members(made, 1), 'given1@bologna.example');
    expect(await rawItem(store.context, key)).toBeUndefined();
  });

  test('that do not exist begin no import', async () => {
    expect(await store.directories.begin({ organisation: 'bologna', id: 'none' }, 'X', audit())).toEqual({
      kind: 'absent',
    });
    expect(await store.directories.import('none')).toBeUndefined();
    expect(await store.directories.clear({ organisation: 'bologna', id: 'none' })).toBe(true);
  });
});
