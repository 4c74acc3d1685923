import { defineConfig } from 'vitest/config';
import { closingLineReporter } from './test/support/closing-line-reporter.ts';

/** What speaks of the table itself, of many writers at once, or of the whole product. */
const onDynamodbLocal = [
  'test/{local,store}/**/*.test.ts',
  'test/http/ticket-life.test.ts',
  'test/integrity/{reconciler,restore-drill}.test.ts',
  'test/security/crowds.test.ts',
  'test/simulation/database*.test.ts',
];

/** Its two workers have the two cores: a garbage collector with helpers of its own would only take them from each other. */
const oneCollector = ['--single-threaded-gc'];

/** It prints the CPU time of a history: it begins when the others are done, with both cores for its two workers. */
const withBothCores = ['test/simulation/histories.test.ts'];

export default defineConfig({
  test: {
    reporters: ['default', closingLineReporter()],
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 60_000,
    allowOnly: false,
    coverage: { provider: 'v8', include: ['functions/**'] },
    projects: [
      {
        extends: true,
        test: {
          name: 'dynamodb-local',
          include: onDynamodbLocal,
          globalSetup: ['test/support/scratch-folder.ts', 'test/support/dynamodb-local.ts'],
        },
      },
      {
        // The simulator's table answers as DynamoDB Local does (test/simulation/database.test.ts), several times faster.
        extends: true,
        test: {
          name: 'simulated-table',
          include: ['test/**/*.test.ts'],
          exclude: [...onDynamodbLocal, ...withBothCores],
          globalSetup: ['test/support/scratch-folder.ts'],
          provide: { dynamodb: 'simulated' },
        },
      },
      {
        extends: true,
        test: {
          name: 'simulated-histories',
          include: withBothCores,
          execArgv: oneCollector,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
