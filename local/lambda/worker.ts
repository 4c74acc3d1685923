/** The thread in which one environment of a function lives: one bundle, one event at a time, a clock that can be moved. */
import { parentPort, workerData } from 'node:worker_threads';
import { installMovedDate } from '../clock/install-moved-date.ts';
import type { Ending, Start, WorkerSettings } from './worker-messages.ts';

const settings = workerData as WorkerSettings;

const describe = (error: unknown): Ending =>
  error instanceof Error
    ? { ok: false, type: error.name, message: error.message, stack: error.stack ?? '' }
    : { ok: false, type: 'Unknown', message: String(error), stack: '' };

const contextOf = ({ requestId, milliseconds }: Start) => {
  const end = performance.now() + milliseconds;
  return {
    awsRequestId: requestId,
    functionName: settings.name,
    functionVersion: '$LATEST',
    invokedFunctionArn: settings.arn,
    memoryLimitInMB: String(settings.megabytes),
    logGroupName: `/aws/lambda/${settings.name}`,
    logStreamName: 'local',
    callbackWaitsForEmptyEventLoop: true,
    getRemainingTimeInMillis: () => Math.max(0, Math.round(end - performance.now())),
  };
};

const answer = async (start: Start): Promise<Ending> => {
  try {
    const result: unknown = await handler(JSON.parse(start.event), contextOf(start));
    return { ok: true, result: JSON.stringify(result) ?? 'null' };
  } catch (error) {
    return describe(error);
  }
};

installMovedDate(settings.clock);
const bundle = (await import(settings.module)) as Record<string, (event: unknown, context: unknown) => unknown>;
const handler = bundle[settings.handler] as (event: unknown, context: unknown) => unknown;
if (typeof handler !== 'function') throw new Error(`${settings.module} has no handler '${settings.handler}'.`);
parentPort?.on('message', (start: Start) => {
  answer(start).then(
    (ending) => parentPort?.postMessage(ending),
    (error: unknown) => parentPort?.postMessage(describe(error)),
  );
});
