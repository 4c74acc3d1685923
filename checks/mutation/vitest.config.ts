/** The tests that `npm run mutation` repeats for each mutant: those that are quick, as they need no engine beside them. */
import { defineConfig } from 'vitest/config';

const areas = ['contract', 'domain', 'http', 'mail', 'runtime', 'schedule', 'security', 'stream'];

export default defineConfig({
  test: {
    include: [...areas.map((area) => `test/${area}/*.test.ts`), 'test/integrity/invariants.test.ts'],
    // Speaks of the engine's own stream.
    exclude: ['test/stream/on-the-table.test.ts'],
    provide: { dynamodb: 'simulated' },
    // Stryker starts a new worker for each mutant; within one, all tests may share what they import.
    isolate: false,
    // What failed with one mutant tells nothing about the next.
    cache: false,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    allowOnly: false,
  },
});
