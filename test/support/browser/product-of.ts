import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import type { LocalSystem } from '#local/control/local-system';
import { startLocal } from '#local/start-local';
import type { presetNames } from '../../../presets/preset-names.ts';

/** A whole product takes a while to start, the more so beside the run's own. */
const patience = 300_000;

/** One more product beside the run's own, on another preset and without tickets, for the stories of one group. */
export const productOf = (preset: (typeof presetNames)[number]): (() => string) => {
  let system: LocalSystem | undefined;
  beforeAll(async () => {
    system = await startLocal({
      ...{ preset, port: 0, inMemory: true, throttled: false },
      dir: mkdtempSync(join(tmpdir(), `sportello-${preset}-`)),
      // The run has built them already.
      web: join(process.cwd(), 'build', 'web'),
    });
  }, patience);
  afterAll(() => system?.stop(), patience);
  return () => system?.url ?? '';
};
