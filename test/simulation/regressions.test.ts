import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRegression, regressionsFolder } from './report/regression.ts';
import { replayHistory } from './report/run-history.ts';
import { tellStory } from './report/tell-story.ts';

const names = (existsSync(regressionsFolder) ? readdirSync(regressionsFolder) : []).flatMap((file) =>
  file.endsWith('.json') ? [file.slice(0, -'.json'.length)] : [],
);

describe('histories that went wrong once', () => {
  it(`nobody meets any of ${names.length} again`, async () => {
    for (const name of names) {
      const { decisions, preset } = readRegression(name);
      const options = preset ? { preset } : {};
      const run = await replayHistory(decisions, options);
      expect(run.violation && (await tellStory(run, options)), name).toBeUndefined();
    }
  });
});
