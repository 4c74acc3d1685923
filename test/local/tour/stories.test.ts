import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { compareRights } from '#local/iam/compare-rights';
import { rightsOfRoles } from '#local/iam/rights-of-roles';
import { usedByAws } from '#local/iam/used-by-aws';
import { startLocal } from '#local/start-local';
import { storyOf } from '#local/tour/stories/story-of';
import { tellStory } from '#local/tour/tell-story';
import { synthesizeDemos } from '#support/local/synthesize-demos';
import { madeUpPages } from '#support/made-up-pages';

let assembly = '';
beforeAll(() => {
  assembly = synthesizeDemos();
}, 120_000);

it.each(['consortium-portal', 'campus-desk', 'itil-desk'])(
  'whoever takes the tour of %s finds each step as told, and no function that fails or does what it may not',
  async (preset) => {
    const dir = mkdtempSync(join(tmpdir(), 'sportello-tour-'));
    const failures: string[] = [];
    const complain = (line: string): number => failures.push(line);
    const options = { preset, assembly, dir, port: 0, inMemory: true, web: madeUpPages() };
    const system = await startLocal({ ...options, complain });
    try {
      const story = storyOf(preset);
      const steps = story.flatMap((chapter) => chapter.steps);
      const printed: string[] = [];
      expect(await tellStory(system, story, (line) => printed.push(line))).toBe(steps.length);
      expect(printed).toHaveLength(story.length + steps.length);
      expect(failures).toEqual([]);
      expect(compareRights(rightsOfRoles(system.cloud), system.uses(), usedByAws).missing).toEqual([]);
    } finally {
      await system.stop();
    }
  },
  120_000,
);
