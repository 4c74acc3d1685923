import { describe, expect, it } from 'vitest';
import { desks } from './desks/desks.ts';
import { printCoverage } from './report/print-coverage.ts';
import { tooSeldom } from './report/required/too-seldom.ts';
import { transitionRows } from './report/required/transition-rows.ts';
import { runHistory } from './report/run-history.ts';
import { runInParallel } from './report/run-in-parallel.ts';
import { shrink } from './report/shrink.ts';
import { tellStory } from './report/tell-story.ts';

/** As many as take each way of its workflow: a few times, or once where the ways are fifty and some begin at a rare state. */
const histories = [
  { preset: 'campus-desk', count: 300, least: 3 },
  { preset: 'partner-panel', count: 400, least: 3 },
  { preset: 'itil-desk', count: 600, least: 1 },
] as const;

describe('people, machines and the clock on the desks of the other presets', () => {
  it.each(histories)(
    'nobody loses or sees what they must not in $count histories of $preset that go every way',
    async ({ preset, count, least }) => {
      const { coverage, found } = await runInParallel(1, count, preset);
      console.log(printCoverage(coverage));
      const options = { preset };
      const story = found ? await tellStory(await shrink(await runHistory(found.seed, options), options), options) : '';
      expect(story, `${preset}, seed ${found?.seed}`).toBe('');
      expect(coverage.histories).toBe(count);
      expect(tooSeldom(transitionRows(desks[preset].preset.workflow), coverage, least)).toEqual([]);
    },
    900_000,
  );
});
