/** The tests of one part of `npm run mutation`; Stryker repeats them for each mutant. */
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { parts } from './parts.ts';

const wanted = process.env['MUTATION_PART'];
const globs = parts.filter(({ name }) => wanted === undefined || name === wanted).flatMap(({ tests }) => tests);

const slow = /test.http|hash-chain|invariants|laws|offers|pace|routing|merge-preset|header-injection|text-markup/;
const rank = ({ moduleId }: TestSpecification): number => Number(slow.test(moduleId));

/** What tries hundreds of examples comes last, as the first test that fails ends the run. */
class QuickFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((a, b) => rank(a) - rank(b) || a.moduleId.localeCompare(b.moduleId));
  }
}

export default defineConfig({
  test: {
    include: globs.filter((glob) => !glob.startsWith('!')),
    exclude: globs.filter((glob) => glob.startsWith('!')).map((glob) => glob.slice(1)),
    sequence: { sequencer: QuickFirst },
    // Each mutant gets a new worker from Stryker; within it all tests may share what they import.
    isolate: false,
    // What failed with one mutant tells nothing about the next.
    cache: false,
    provide: { dynamodb: 'simulated' },
    testTimeout: 20_000,
    hookTimeout: 60_000,
    allowOnly: false,
  },
});
