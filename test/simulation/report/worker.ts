import { parentPort, workerData } from 'node:worker_threads';
import { runMany, type Seeds } from './run-many.ts';

parentPort?.postMessage(await runMany(workerData as Seeds));
