import { describe, expect, it } from 'vitest';
import { medianOf } from './report/coverage.ts';
import { printCoverage } from './report/print-coverage.ts';
import { missingRows } from './report/required/required-rows.ts';
import { replayHistory, runHistory } from './report/run-history.ts';
import { runInParallel } from './report/run-in-parallel.ts';
import { shrink } from './report/shrink.ts';
import { tellStory } from './report/tell-story.ts';

const histories = 10_000;
/** Instead of histories in which nobody changed anything, which do not count. */
const spare = 20;
/** Two cores that do nothing else need a seventh of it. */
const seconds = 1_200;

describe('people, machines and the clock on a system where everything fails', () => {
  it(
    `nobody loses or sees what they must not in ${histories} histories that meet everything often`,
    async () => {
      const { coverage, found } = await runInParallel(1, histories + spare);
      console.log(printCoverage(coverage));
      const story = found ? await tellStory(await shrink(await runHistory(found.seed))) : '';
      expect(story, `seed ${found?.seed}`).toBe('');
      expect(coverage.histories).toBeGreaterThanOrEqual(histories);
      expect(missingRows(coverage)).toEqual([]);
      expect(medianOf(coverage.steps)).toBeGreaterThanOrEqual(150);
      expect(medianOf(coverage.commands)).toBeGreaterThanOrEqual(12);
    },
    seconds * 1_000,
  );

  it('whoever runs a seed again gets the same history', async () => {
    const [first, second] = [await runHistory(7), await runHistory(7)];
    expect(second.decisions).toEqual(first.decisions);
    expect([...second.world.database.items()]).toEqual([...first.world.database.items()]);
    expect(second.world.mails).toEqual(first.world.mails);
  });

  it('whoever takes the same decisions again gets the same history', async () => {
    const first = await runHistory(11);
    const second = await replayHistory(first.decisions);
    expect(second.decisions).toEqual(first.decisions);
    expect([...second.world.database.items()]).toEqual([...first.world.database.items()]);
    expect(second.world.mails).toEqual(first.world.mails);
  });
});
