import { once } from 'node:events';
import { startWorker, workers } from '../report/start-worker.ts';
import type { Caught, Patience } from './catch-bug.ts';

const work = async (bugs: string[], patience: Patience, caught: Caught[]): Promise<void> => {
  const worker = startWorker(new URL('catch-worker.ts', import.meta.url));
  for (let bug = bugs.shift(); bug !== undefined; bug = bugs.shift()) {
    worker.postMessage({ bug, patience });
    const [answer] = (await once(worker, 'message')) as [Caught];
    caught.push(answer);
  }
  await worker.terminate();
};

/** Tries to catch mistakes, two at a time. */
export const catchAll = async (bugs: readonly string[], patience: Patience): Promise<readonly Caught[]> => {
  const left = [...bugs];
  const caught: Caught[] = [];
  await Promise.all(Array.from({ length: workers }, () => work(left, patience, caught)));
  return caught.sort((one, other) => bugs.indexOf(one.bug) - bugs.indexOf(other.bug));
};
