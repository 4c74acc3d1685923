import { describe, expect, it } from 'vitest';
import { table } from '#store/table';
import type { Decision } from './effects/decision.ts';
import { concernsSomebody } from './oracle/concerns-somebody.ts';
import { mailListOf } from './oracle/mail-list-of.ts';
import { replayHistory, runHistory } from './report/run-history.ts';
import { reconcilerRepairsNothing } from './seeded-bugs/reconciler-repairs-nothing.ts';
import { productWiring } from './world/wiring.ts';
import type { World } from './world/world.ts';

const hour = 3_600_000;
const stops: readonly Decision[] = [0, 1].map((lane) => ({ kind: 'stream-stops', lane }));
const aDayAndMore: Decision = { kind: 'time', milliseconds: 30 * hour };

/** What the stream gave up that concerned somebody. */
const lostIn = (world: World): (readonly [string, number])[] =>
  world.stream.deadLetters
    .map(({ pk, sk }) => [table.numberOf(pk), table.sequenceOf(sk)] as const)
    .filter(([number, sequence]) => concernsSomebody(world, number, sequence));

const isMailed = (world: World, number: string, sequence: number): boolean => {
  const list = mailListOf(world, number, sequence);
  return list?.wanted.every(({ id }) => list.marks.has(id)) ?? false;
};

const isOfPeople = (decision: Decision): boolean => decision.kind !== 'act' || decision.actor !== 'clock';

/** The first histories once more, in a morning, with a stream that hands on nothing before everything is too old. */
const withoutStream = async (wiring = productWiring) => {
  const sum = { lost: 0, mailed: 0, invariants: new Set<string>() };
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const { decisions } = await runHistory(seed);
    const { world, violation } = await replayHistory([...stops, ...decisions.filter(isOfPeople), aDayAndMore], {
      wiring,
    });
    const lost = lostIn(world);
    sum.lost += lost.length;
    sum.mailed += lost.filter(([number, sequence]) => isMailed(world, number, sequence)).length;
    if (violation) sum.invariants.add(violation.invariant);
  }
  return sum;
};

describe('people of whose tickets the stream lost everything, as it stood still for more than a day', () => {
  it('get every mail of it, because the reconciler tells of it again', async () => {
    const { lost, mailed, invariants } = await withoutStream();
    expect(lost).toBeGreaterThan(20);
    expect(mailed).toBe(lost);
    expect([...invariants]).toEqual([]);
  }, 60_000);

  it('would get none of it without the reconciler', async () => {
    const { lost, mailed, invariants } = await withoutStream(reconcilerRepairsNothing.wiring);
    expect(lost).toBeGreaterThan(20);
    expect(mailed).toBe(0);
    expect([...invariants]).toEqual(['I15']);
  }, 60_000);
});
