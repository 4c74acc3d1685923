import { createLog, type Log } from './log.ts';
import { systemClock } from './system-clock.ts';

/** The log of the function that runs in this environment: lines on standard output, where Lambda collects them. */
export const functionLog = (environment: Readonly<Record<string, string | undefined>>): Log =>
  createLog({
    write: (line) => console.log(line),
    clock: systemClock,
    functionName: environment['AWS_LAMBDA_FUNCTION_NAME'] ?? 'local',
  });
