/** One part of `npm run mutation`, named by MUTATION_PART; without a name, all of the code with all of the tests. */
import { parts } from './parts.ts';

const wanted = process.env.MUTATION_PART;
const part = parts.find(({ name }) => name === wanted);
const folder = 'build/mutation';

export default {
  mutate: (part ? [part] : parts).flatMap(({ mutate }) => mutate),
  testRunner: 'vitest',
  vitest: { configFile: 'checks/mutation/vitest.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner'],
  concurrency: 2,
  // Each mutant may take its tests' own time twice over, and what others on the machine take from it.
  timeoutMS: 30_000,
  timeoutFactor: 2,
  reporters: ['clear-text', 'html', 'json', 'progress-append-only'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: `${folder}/${wanted}.html` },
  jsonReporter: { fileName: `${folder}/${wanted}.json` },
  incrementalFile: `${folder}/${wanted}.incremental.json`,
  // A run of its own: Stryker removes the folder at its end, also under somebody else.
  tempDirName: `${folder}/sandbox-${wanted}-${process.pid}`,
  cleanTempDir: 'always',
  ignorePatterns: ['.sportello', 'bench', 'build', 'cdk.out', 'web', 'test/browser', 'test/web'],
};
