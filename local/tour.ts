import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { LocalSystem } from './control/local-system.ts';
import { startLocal } from './start-local.ts';
import { storyOf } from './tour/stories/story-of.ts';
import { tellReadme } from './tour/tell-readme.ts';
import { tellStory } from './tour/tell-story.ts';

/**
 * `npm run tour`: does what the README's tour says, on a system of its own, and fails where the README is not true. With
 * `-- --preset NAME` it tells the daily story of the organisation whose desk has that preset, and fails where it goes otherwise.
 */
const chosen = (): {
  readonly preset?: string | undefined;
  readonly tell: (system: LocalSystem) => Promise<number>;
} => {
  const { preset } = parseArgs({ options: { preset: { type: 'string' } } }).values;
  if (preset === undefined) return { tell: tellReadme };
  const story = storyOf(preset);
  return { preset, tell: (running) => tellStory(running, story, console.log) };
};

const dir = await mkdtemp(join(tmpdir(), 'sportello-tour-'));
const failures: string[] = [];
let system: LocalSystem | undefined;
try {
  const { preset, tell } = chosen();
  const wanted = preset === undefined ? { tenant: 'demo' } : { preset };
  const complain = (line: string): void => {
    failures.push(line);
  };
  system = await startLocal({ ...wanted, port: 0, inMemory: true, dir, progress: console.log, complain });
  if (preset !== undefined) console.log(`\n${system.tenant.name} (${preset})`);
  const steps = await tell(system);
  if (failures.length > 0) throw new Error(`A function failed meanwhile:\n${failures.join('\n')}`);
  console.log(`\nThe tour is true: ${steps} steps.`);
} catch (error) {
  console.error(`\n${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
} finally {
  await system?.stop();
  await rm(dir, { recursive: true, force: true });
}
