import { parentPort, workerData } from 'node:worker_threads';
import type { PartOfSeeds } from './run-in-parallel.ts';
import { runMany } from './run-many.ts';

const { preset, ...seeds } = workerData as PartOfSeeds;
parentPort?.postMessage(await runMany(seeds, { preset }));
