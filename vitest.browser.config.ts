/** `npm run test:browser`: people's daily stories in a real browser against the whole product on this machine. */
import { defineConfig } from 'vitest/config';
import { closingLineReporter } from './test/support/closing-line-reporter.ts';

export default defineConfig({
  test: {
    include: ['test/browser/**/*.story.ts'],
    globalSetup: ['test/support/scratch-folder.ts', 'test/support/browser/whole-product.ts'],
    reporters: ['verbose', closingLineReporter()],
    // The product, its database and the browsers share the machine with them.
    maxWorkers: 2,
    // A browser on a busy machine may miss a moment; what is wrong is wrong twice.
    retry: 1,
    testTimeout: 90_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 15_000 } },
    allowOnly: false,
  },
});
