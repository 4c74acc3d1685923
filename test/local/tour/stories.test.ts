import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { compareRights } from '#local/iam/compare-rights';
import { rightsOfRoles } from '#local/iam/rights-of-roles';
import { usedByAws } from '#local/iam/used-by-aws';
import { root } from '#local/root';
import { startLocal } from '#local/start-local';
import { storyOf } from '#local/tour/stories/story-of';
import { tellStory } from '#local/tour/tell-story';
import { synthesizeDemos } from '#support/local/synthesize-demos';
import { madeUpPages } from '#support/made-up-pages';
import { presetNames } from '../../../presets/preset-names.ts';

let assembly = '';
const printed = new Map<string, string>();
beforeAll(async () => {
  assembly = await synthesizeDemos();
}, 240_000);

it.each(presetNames)(
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
      const lines: string[] = [];
      expect(await tellStory(system, story, (line) => lines.push(line))).toBe(steps.length);
      expect(lines).toHaveLength(story.length + steps.length);
      printed.set(preset, `${lines.join('\n')}\nThe tour is true: ${steps.length} steps.`);
      expect(failures).toEqual([]);
      expect(compareRights(rightsOfRoles(system.cloud), system.uses(), usedByAws).missing).toEqual([]);
    } finally {
      await system.stop();
    }
  },
  240_000,
);

it('whoever reads about tours reads what one prints', () => {
  const anyDay = (text: string): string => text.replace(/\d{4}-\d\d-\d\d(T\S+Z)?/g, 'some day');
  const page = readFileSync(join(root, 'docs/one-machine.md'), 'utf8');
  const [, shown = ''] = /```text\n.*\(campus-desk\)\n([\s\S]*?)```/.exec(page) ?? [];
  const lines = shown.split('\n').filter((line) => line !== '' && line !== '…');
  expect(lines.length).toBeGreaterThan(15);
  const told = anyDay(printed.get('campus-desk') ?? '').split('\n');
  expect(lines.map(anyDay).filter((line) => !told.includes(line))).toEqual([]);
});
