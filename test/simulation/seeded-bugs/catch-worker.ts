import { parentPort } from 'node:worker_threads';
import { catchBug } from './catch-bug.ts';
import { seededBugs } from './seeded-bugs.ts';

// Making a stack for each simulated fault would cost more than all else.
Error.stackTraceLimit = 0;

parentPort?.on('message', async ({ bug, mostSeeds }: { readonly bug: string; readonly mostSeeds: number }) => {
  const wanted = seededBugs.find(({ id }) => id === bug);
  parentPort?.postMessage(wanted ? await catchBug(wanted, mostSeeds) : { bug });
});
