import type { Reporter, TestModule } from 'vitest/node';

/** How a run ended, in numbers. */
interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

/**
 * Prints `N passed, N failed` (and `, N skipped`) as the very last line of a run, whatever happened: a file that does not
 * load, a broken hook and an error outside every test count as failed, and so does a run that ends badly without one.
 */
export const closingLineReporter = (): Reporter => {
  let tally: Tally = { passed: 0, failed: 0, skipped: 0 };
  return {
    onInit: () => {
      process.once('exit', (code) => {
        process.stdout.write(`${closingLine(code === 0 ? tally : { ...tally, failed: Math.max(tally.failed, 1) })}\n`);
      });
    },
    onTestRunEnd: (modules, unhandledErrors) => {
      tally = tallyOf(modules, unhandledErrors.length);
    },
  };
};

const closingLine = ({ passed, failed, skipped }: Tally): string =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;

const tallyOf = (modules: readonly TestModule[], unhandledErrors: number): Tally => {
  const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state));
  const count = (state: (typeof states)[number]) => states.filter((one) => one === state).length;
  return {
    passed: count('passed'),
    failed: count('failed') + brokenOutsideTests(modules) + unhandledErrors,
    skipped: count('skipped') + count('pending'),
  };
};

/** Files and suites that failed by themselves, in loading or in a hook. */
const brokenOutsideTests = (modules: readonly TestModule[]): number =>
  modules
    .flatMap((module) => [module, ...module.children.allSuites()])
    .reduce((sum, collection) => sum + collection.errors().length, 0);
