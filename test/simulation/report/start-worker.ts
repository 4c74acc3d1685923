import { Worker } from 'node:worker_threads';

/** As many as the smallest machine that runs this has cores. */
export const workers = 2;

/** Room for what one history leaves behind, so that it need not be cleared away in small pieces. */
const resourceLimits = { maxYoungGenerationSizeMb: 192 };

/** A thread of its own for histories. */
export const startWorker = (file: URL, workerData?: unknown): Worker =>
  new Worker(file, { workerData, resourceLimits });
