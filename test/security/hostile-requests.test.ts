import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const table = readFileSync('docs/hostile-requests.md', 'utf8');

/** How many rows the sections of FAULTS have. */
const sections = { 1: 30, 2: 27, 5: 58 };
const wanted = Object.entries(sections).flatMap(([section, length]) =>
  Array.from({ length }, (_, at) => `${section}.${at + 1}`),
);

interface Row {
  readonly id: string;
  readonly shown: string;
  readonly tests: readonly { readonly path: string; readonly title: string }[];
}

const rowOf = (line: string): Row[] => {
  const [, id = '', , shown = ''] = line.split('|').map((cell) => cell.trim());
  if (!/^\d\.\d+$/.test(id)) return [];
  const tests = [...shown.matchAll(/`(test\/[\w./-]+)`: “([^”]+)”/g)].map(([, path = '', title = '']) => ({
    path,
    title,
  }));
  return [{ id, shown, tests }];
};
const rows = table.split('\n').flatMap(rowOf);
const named = rows.flatMap(({ tests }) => tests);

/** Whether a test of that file is titled so, or in part. */
const isTitled = (path: string, title: string): boolean =>
  readFileSync(path, 'utf8')
    .replaceAll("\\'", "'")
    .split('\n')
    .some((line) => line.includes(title) && !/^\s*(\*|\/[/*])/.test(line));

describe('whoever asks what went wrong elsewhere and cannot here', () => {
  it('finds every row of FAULTS once, in order', () => {
    expect(rows.map(({ id }) => id)).toEqual(wanted);
  });

  it.each(rows)('finds for $id the tests that show it, or what it waits for', ({ shown, tests }) => {
    const later = /(^|<br>)later, with [a-z]/.test(shown);
    expect(tests.length > 0 || later, shown).toBe(true);
    for (const { path, title } of tests) {
      expect(existsSync(path), path).toBe(true);
      expect(isTitled(path, title), `${path}: ${title}`).toBe(true);
    }
  });

  it('would not be told of a test that is none', () => {
    expect(isTitled('test/security/hostile-requests.test.ts', ['no', 'such', 'test'].join('-'))).toBe(false);
  });

  it('finds every hostile request of ours in the table', () => {
    const ours = readdirSync('test/security', { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.test.ts') && !name.startsWith('hostile-requests'))
      .map((name) => `test/security/${name}`);
    expect(ours.filter((path) => !named.some((one) => one.path === path))).toEqual([]);
  });
});
