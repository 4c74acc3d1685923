import type { TestProject } from 'vitest/node';
import { startDynamodb } from '#local/engines/start-dynamodb';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where this run's DynamoDB Local answers; `simulated` where the simulator's table stands in for it. */
    readonly dynamodb: string;
  }
}

/** One DynamoDB Local in memory for the whole run; each test file makes a table of its own with `makeTable`. */
export const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const engine = await startDynamodb();
  project.provide('dynamodb', engine.endpoint);
  return engine.stop;
};
