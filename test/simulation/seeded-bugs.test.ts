import { describe, expect, it } from 'vitest';
import { invariants } from './invariants/invariants.ts';
import { catchAll } from './seeded-bugs/catch-all.ts';
import { printCaught } from './seeded-bugs/print-caught.ts';
import { seededBugs } from './seeded-bugs/seeded-bugs.ts';

/** What needs more than this is looked for by `npm run simulate` only. */
const mostSeeds = 2_000;
const deep = 35;

describe('somebody who makes a mistake in the product', () => {
  it('hears of it, whatever it is, from an invariant that is broken by one of the first histories', async () => {
    const bugs = seededBugs.filter(({ rare }) => !rare).map(({ id }) => id);
    const caught = await catchAll(bugs, mostSeeds);
    console.log(printCaught(caught));
    expect(caught.filter(({ seeds }) => seeds === undefined).map(({ bug }) => bug)).toEqual([]);
    const sharp = new Set(caught.map(({ invariant }) => invariant));
    expect(invariants.map(({ id }) => id).filter((id) => !sharp.has(id))).toEqual([]);
    expect(caught.length).toBeGreaterThanOrEqual(30);
    expect(caught.filter(({ steps = 0 }) => steps > deep).length).toBeGreaterThanOrEqual(3);
  }, 600_000);
});
