import { describe, expect, test } from 'vitest';
import { createImportStore } from '#web/features/admin/directories/create-import-store.ts';
import type { ImportMeans, KeptImport } from '#web/features/admin/directories/import-means.ts';
import { importRefusal } from '#web/features/admin/directories/import-refusal.ts';
import type { ToldImport } from '#web/features/admin/directories/import-run.ts';
import { ApiProblem } from '#web/lib/api/api-problem.ts';

const fileOf = (...parts: BlobPart[]): File => new File(parts, 'people.csv');
const addresses = (count: number) => Array.from({ length: count }, (_, at) => `persona.${at}@a.example\n`).join('');
const refusal = (status: number, code: string, errors?: object[]): ApiProblem =>
  new ApiProblem({ type: '', title: '', status, requestId: '', code, ...(errors && { errors }) } as never);

/** An API that keeps one import; `fail` is asked before each call. */
const desk = (fail: (call: string) => Error | undefined = () => undefined) => {
  const calls: string[] = [];
  const keys: string[] = [];
  let left: KeptImport | undefined;
  let told: ToldImport = {
    ...{ id: 'I', organisation: 'a', group: 'g', state: 'open', next: 1, lines: 0, members: 0 },
    ...{ problems: [], problemCount: 0 },
  };
  let uncleared = 1;
  const answer = async <Value>(call: string, value: () => Value): Promise<Value> => {
    calls.push(call);
    const error = fail(call);
    if (error) throw error;
    return value();
  };
  const means: ImportMeans = {
    readKept: async () => left,
    writeKept: async (next) => {
      left = next;
    },
    newKey: () => 'key',
    begin: (key) => {
      keys.push(key);
      return answer('begin', () => told);
    },
    read: () => answer('read', () => told),
    add: (_, { chunk, content }) =>
      answer(`add ${chunk}`, () => {
        const lines = Buffer.from(content, 'base64').toString().split('\n').length - 1;
        told = { ...told, next: chunk + 1, lines: told.lines + lines, members: told.members + lines };
        return told;
      }),
    finish: (_, { lines }) =>
      answer(`finish ${lines}`, () => {
        told = { ...told, state: 'finished' };
        uncleared -= 1;
        return { ...told, cleared: uncleared < 0 };
      }),
    pause: async () => undefined,
    onReplaced: () => calls.push('replaced'),
  };
  return { means, calls, keys, left: () => left };
};

const once = (wanted: string, error: Error) => {
  let done = false;
  return (call: string) => {
    if (done || call !== wanted) return undefined;
    done = true;
    return error;
  };
};

describe('an import', () => {
  const file = fileOf(addresses(5_000));

  test('is checked without effect, and replaces the group only when the admin says so, until all is cleared', async () => {
    const { means, calls, left } = desk();
    const store = createImportStore(means);
    await store.check(file);
    expect(store.run()).toMatchObject({ phase: 'checked', chunks: 3, told: { lines: 5_000 } });
    expect(calls).toEqual(['begin', 'add 1', 'add 2', 'add 3']);
    await store.replace(false);
    expect(calls.slice(4)).toEqual(['finish 5000', 'replaced', 'finish 5000', 'replaced']);
    expect([store.run().phase, left()]).toEqual(['finished', undefined]);
  });

  test('waits for a broken connection and goes on with the chunk that was lost', async () => {
    const { means, calls } = desk(once('add 2', new TypeError('Failed to fetch')));
    const store = createImportStore(means);
    const waited: boolean[] = [];
    store.subscribe(() => waited.push(store.run().waiting));
    await store.check(file);
    expect(calls).toEqual(['begin', 'add 1', 'add 2', 'add 2', 'add 3']);
    expect(waited).toContain(true);
    expect(store.run()).toMatchObject({ phase: 'checked', waiting: false });
  });

  test('goes on after a reload from where it was, as one import', async () => {
    const { means, calls, keys } = desk(once('add 2', refusal(429, 'too-many-requests')));
    const before = createImportStore(means);
    await before.check(file);
    expect(before.run().phase).toBe('stopped');
    const after = createImportStore(means);
    await after.open();
    await after.open();
    expect(after.run()).toMatchObject({ phase: 'checked', file: { name: 'people.csv' } });
    expect([calls, keys]).toEqual([['begin', 'add 1', 'add 2', 'read', 'add 2', 'add 3'], ['key']]);
  });

  test('that was being taken when the page was left is taken to its end', async () => {
    const { means, calls } = desk(once('finish 5000', refusal(403, 'not-allowed')));
    const before = createImportStore(means);
    await before.check(file);
    await before.replace(true);
    expect(before.run().phase).toBe('stopped');
    calls.length = 0;
    await means.finish('I', { lines: 5_000, skipProblems: true }, new AbortController().signal);
    const after = createImportStore(means);
    await after.open();
    expect(after.run().phase).toBe('finished');
    expect(calls).toEqual(['finish 5000', 'read', 'finish 5000', 'replaced']);
  });

  test('that is given up is forgotten, whatever still comes back', async () => {
    const { means, left } = desk();
    const store = createImportStore(means);
    const checking = store.check(file);
    store.giveUp();
    await checking;
    store.giveUp();
    expect([store.run().phase, left()]).toEqual(['none', undefined]);
  });

  test.each([
    ['nothing', fileOf(), 'empty'],
    ['a workbook', fileOf(Uint8Array.of(0x50, 0x4b, 3, 4, 0)), 'spreadsheet'],
    ['an old workbook', fileOf(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0)), 'spreadsheet'],
    ['one endless line', fileOf('x'.repeat(200_000)), undefined],
    ['an endless line among others', fileOf('x'.repeat(200_000), '\na@a.example\n'), 'longLine'],
  ])('of %s tells what is wrong before anything is sent', async (_, chosen, fault) => {
    const { means, calls } = desk();
    const store = createImportStore(means);
    await store.check(chosen);
    expect(store.run().fault).toBe(fault ?? 'longLine');
    expect(calls).toEqual([]);
  });
});

describe('why an import is refused', () => {
  const content = (code: string, reason?: string) =>
    refusal(400, 'invalid-request', [{ pointer: '/content', code, detail: 'd', ...(reason && { reason }) }]);

  test('is told with its line', () => {
    expect(importRefusal(content('wrong-encoding', 'line 12'))).toEqual({ kind: 'wrong-encoding', line: '12' });
    expect(importRefusal(content('no-addresses'))).toEqual({ kind: 'no-addresses', line: '1' });
    expect(importRefusal(content('too-long'))).toBeUndefined();
  });

  test('tells an import that somebody else has replaced from one whose file was changed', () => {
    expect(importRefusal(refusal(409, 'action-not-possible'))).toEqual({ kind: 'givenUp' });
    expect(importRefusal(refusal(404, 'not-found'))).toEqual({ kind: 'givenUp' });
    const chunk = [{ pointer: '/chunk', code: 'already-used', detail: 'd' }];
    expect(importRefusal(refusal(400, 'invalid-request', chunk))).toEqual({ kind: 'otherFile' });
    expect(importRefusal(refusal(422, 'idempotency-key-reused'))).toEqual({ kind: 'otherFile' });
    expect(importRefusal(new TypeError('Failed to fetch'))).toBeUndefined();
    expect(importRefusal(refusal(429, 'too-many-requests'))).toBeUndefined();
  });
});
