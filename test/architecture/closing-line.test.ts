import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const project = join(import.meta.dirname, '..', '..');
const runs: string[] = [];

afterAll(() => {
  for (const folder of runs) rmSync(folder, { recursive: true });
});

/** Runs these test files by themselves and answers the last line that a person would see. */
const lastLineOf = (files: Readonly<Record<string, string>>, setup?: string): string | undefined => {
  const folder = mkdtempSync(join(tmpdir(), 'closing-line-'));
  runs.push(folder);
  const reporter = join(project, 'test', 'support', 'closing-line-reporter.ts');
  writeFileSync(
    join(folder, 'vitest.config.ts'),
    `import { closingLineReporter } from ${JSON.stringify(reporter)};
     export default { test: { globals: true, ${setup ? "globalSetup: ['setup.ts']," : ''} reporters: ['default', closingLineReporter()] } };`,
  );
  if (setup) writeFileSync(join(folder, 'setup.ts'), setup);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const vitest = join(project, 'node_modules', 'vitest', 'vitest.mjs');
  const { stdout } = spawnSync(process.execPath, [vitest, 'run', '--root', folder], { encoding: 'utf8' });
  return stdout.trimEnd().split('\n').at(-1);
};

test('whoever reads the end of a run sees how many tests passed, failed and did not run', () => {
  const line = lastLineOf({
    'mixed.test.ts': `
      test('passes', () => {});
      test('passes too', () => {});
      test('fails', () => { throw new Error('no'); });
      test.skip('is skipped', () => {});`,
    'fails-to-load.test.ts': `throw new Error('broken file');`,
    'broken-hook.test.ts': `describe('a suite', () => {
      beforeAll(() => { throw new Error('broken hook'); });
      test('never runs', () => {});
    });`,
    'stray.test.ts': `test('leaves a promise behind', () => { void Promise.reject(new Error('stray')); });`,
  });
  expect(line).toBe('3 passed, 4 failed, 2 skipped');
});

test('a green run names no failure and no skipped test', () => {
  expect(lastLineOf({ 'green.test.ts': `test('passes', () => {});` })).toBe('1 passed, 0 failed');
});

test('a run that never reached its tests is not green', () => {
  expect(lastLineOf({})).toBe('0 passed, 1 failed');
  const green = { 'green.test.ts': `test('passes', () => {});` };
  expect(lastLineOf(green, `export default () => { throw new Error('no database'); };`)).toBe('0 passed, 1 failed');
});
