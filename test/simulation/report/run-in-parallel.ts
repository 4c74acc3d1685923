import { once } from 'node:events';
import type { DeskName } from '../desks/desk.ts';
import { addCoverage, createCoverage } from './coverage.ts';
import type { Outcome, Seeds } from './run-many.ts';
import { startWorker, workers } from './start-worker.ts';

/** What one worker runs. */
export interface PartOfSeeds extends Seeds {
  readonly preset: DeskName;
}

const runPart = async (seeds: PartOfSeeds): Promise<Outcome> => {
  const worker = startWorker(new URL('worker.ts', import.meta.url), seeds);
  const [outcome] = (await once(worker, 'message')) as [Outcome];
  await worker.terminate();
  return outcome;
};

/** Runs that many histories from a seed on, shared by two workers; of those that go wrong the lowest seed is told. */
export const runInParallel = async (
  first: number,
  histories: number,
  preset: DeskName = 'consortium-portal',
): Promise<Outcome> => {
  const began = process.cpuUsage();
  const parts = Array.from({ length: workers }, (_, part) => {
    const count = Math.floor((histories + workers - 1 - part) / workers);
    return runPart({ first: first + part, stride: workers, count, preset });
  });
  const outcomes = await Promise.all(parts);
  const coverage = createCoverage();
  for (const outcome of outcomes) addCoverage(coverage, outcome.coverage);
  const { user, system } = process.cpuUsage(began);
  coverage.cpu = (user + system) / 1_000;
  const [found] = outcomes.flatMap((outcome) => outcome.found ?? []).sort((left, right) => left.seed - right.seed);
  return { coverage, ...(found && { found }) };
};
