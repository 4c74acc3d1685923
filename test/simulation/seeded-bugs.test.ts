import { describe, expect, it } from 'vitest';
import { invariants } from './invariants/invariants.ts';
import { catchAll } from './seeded-bugs/catch-all.ts';
import { printCaught } from './seeded-bugs/print-caught.ts';
import { seededBugs } from './seeded-bugs/seeded-bugs.ts';

/** A mistake that takes more than this may only be looked for by `npm run simulate`; none does. */
const mostSeeds = 2_000;
/** What a deep one needs more steps than, however one shortens its history. */
const shallow = 35;

describe('somebody who makes a mistake in the product', () => {
  it('hears of it, whatever it is, from an invariant that is broken by one of the first histories', async () => {
    const bugs = seededBugs.map(({ id }) => id);
    const caught = await catchAll(bugs, mostSeeds);
    console.log(printCaught(caught));
    expect(caught.filter(({ seeds }) => seeds === undefined).map(({ bug }) => bug)).toEqual([]);
    const sharp = new Set(caught.map(({ invariant }) => invariant));
    expect(invariants.map(({ id }) => id).filter((id) => !sharp.has(id))).toEqual([]);
    expect(caught.length).toBeGreaterThanOrEqual(30);
    const stepsOf = new Map(caught.map(({ bug, steps = 0 }) => [bug, steps]));
    const deep = seededBugs.filter((bug) => bug.deep).map(({ id }) => stepsOf.get(id) ?? 0);
    expect(deep.length).toBeGreaterThanOrEqual(3);
    expect(Math.min(...deep)).toBeGreaterThan(shallow);
  }, 600_000);
});
