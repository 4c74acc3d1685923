import { describe, expect, it } from 'vitest';
import { oneEffectPerKey } from './invariants/one-effect-per-key.ts';
import { replayHistory, runHistory } from './report/run-history.ts';
import { shrink } from './report/shrink.ts';
import { tellStory } from './report/tell-story.ts';
import { keyNotStored } from './seeded-bugs/key-not-stored.ts';

/** Other invariants are broken by it, too; the story is to be that of this one. */
const options = { wiring: keyNotStored.wiring, invariants: [oneEffectPerKey] };

const firstFound = async () => {
  for (let seed = 1; seed <= 200; seed += 1) {
    const run = await runHistory(seed, options);
    if (run.violation) return run;
  }
  throw new Error('Nothing was found in 200 histories.');
};

describe('somebody who forgets the keys of repeated requests', () => {
  it('is found out, by a story that one can follow and that happens again', async () => {
    const run = await firstFound();
    expect(run.violation?.invariant).toBe('I7');
    const shrunken = await shrink(run, options);
    expect(shrunken.decisions.length).toBeLessThan(run.decisions.length);
    expect(shrunken.decisions.length).toBeLessThanOrEqual(40);
    const again = await replayHistory(shrunken.decisions, options);
    expect(again.violation).toEqual(shrunken.violation);
    const story = await tellStory(shrunken, options);
    expect(story).toMatch(/^ {3}1\. /);
    expect(story).toContain('I7: What ⟦');
    expect((await replayHistory(shrunken.decisions)).violation).toBeUndefined();
  }, 60_000);
});
