import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { invariants } from './invariants/invariants.ts';

const folder = fileURLToPath(new URL('invariants/', import.meta.url));
const page = readFileSync(fileURLToPath(new URL('../../docs/invariants.md', import.meta.url)), 'utf8');
const [today = '', promised = ''] = page.split('## Promised');

const rowsOf = (text: string): string[][] =>
  text
    .split('\n')
    .filter((line) => /^\| [IL]\d/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .map(([_before, ...cells]) => cells.slice(0, -1));

const names = readdirSync(folder).map((file) => file.replace(/\.ts$/, ''));
const checked = names.filter((name) => name !== 'invariant' && name !== 'invariants');

describe('whoever reads what is always true', () => {
  it('reads of each invariant the sentence and the file that checks it', async () => {
    const written = await Promise.all(
      checked.map(async (name) => {
        const [invariant] = Object.values(await import(`./invariants/${name}.ts`)) as (typeof invariants)[number][];
        return [invariant?.id, invariant?.title, `\`${name}.ts\``];
      }),
    );
    const told = rowsOf(today).map((cells) => cells.slice(0, 3));
    expect(told.map(String).sort()).toEqual(written.map(String).sort());
  });

  it('reads of none that nobody checks, and of none twice', () => {
    const ids = invariants.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      rowsOf(today)
        .map(([id]) => id)
        .sort(),
    ).toEqual([...ids].sort());
  });

  it('finds every number from the first to the last, checked or promised', () => {
    const numbers = new Set(rowsOf(today + promised).map(([id = '']) => id.replace(/[a-z]$/, '')));
    const all = [...Array.from({ length: 24 }, (_, at) => `I${at + 1}`), 'L1', 'L2', 'L3'];
    expect(all.filter((id) => !numbers.has(id))).toEqual([]);
  });
});
