import { once } from 'node:events';
import { startWorker, workers } from '../report/start-worker.ts';
import type { Caught } from './catch-bug.ts';

const work = async (bugs: string[], mostSeeds: number, caught: Caught[]): Promise<void> => {
  const worker = startWorker(new URL('catch-worker.ts', import.meta.url));
  for (let bug = bugs.shift(); bug !== undefined; bug = bugs.shift()) {
    worker.postMessage({ bug, mostSeeds });
    const [answer] = (await once(worker, 'message')) as [Caught];
    caught.push(answer);
  }
  await worker.terminate();
};

/** Tries to catch mistakes with so many seeds at most, two at a time. */
export const catchAll = async (bugs: readonly string[], mostSeeds: number): Promise<readonly Caught[]> => {
  const left = [...bugs];
  const caught: Caught[] = [];
  await Promise.all(Array.from({ length: workers }, () => work(left, mostSeeds, caught)));
  return caught.sort((one, other) => bugs.indexOf(one.bug) - bugs.indexOf(other.bug));
};
