import { Worker } from 'node:worker_threads';
import type { FunctionSpec } from './function-spec.ts';
import { functionError } from './local-function.ts';
import type { Ending, Start, WorkerSettings } from './worker-messages.ts';

/** One running copy of a function: takes one event at a time, like an environment of Lambda. */
export interface Environment {
  run(start: Start): Promise<string>;
  stop(): Promise<void>;
}

interface Outside {
  readonly clock: SharedArrayBuffer;
  /** A line that the function printed. */
  print(line: string): void;
  /** The thread is gone; it takes no more events. */
  ended(): void;
}

/** Starts a thread with the function's own environment variables and bundle. */
export const startEnvironment = (spec: FunctionSpec, outside: Outside): Environment => {
  const worker = launch(spec, outside.clock);
  for (const stream of [worker.stdout, worker.stderr]) stream.setEncoding('utf8').on('data', linesTo(outside.print));
  let settle: ((ending: Ending) => void) | undefined;
  const end = (ending: Ending): void => {
    const current = settle;
    settle = undefined;
    current?.(ending);
  };
  const gone = (type: string, message: string, stack = ''): void => {
    outside.ended();
    end({ ok: false, type, message, stack });
  };
  worker.on('message', end);
  worker.on('error', (error: Error) => gone(error.name, error.message, error.stack));
  worker.on('exit', (code) => gone('Runtime.ExitError', `The runtime exited with ${code} without an answer.`));
  return {
    run: async (start) => {
      const { requestId, milliseconds } = start;
      const late = setTimeout(() => {
        gone('Sandbox.Timedout', `${requestId} Task timed out after ${(milliseconds / 1000).toFixed(2)} seconds`);
        worker.terminate().catch(() => undefined);
      }, milliseconds);
      const ending = await new Promise<Ending>((resolve) => {
        settle = resolve;
        worker.postMessage(start);
      });
      clearTimeout(late);
      if (ending.ok) return ending.result;
      throw functionError(spec.name, ending.type, ending.message, ending.stack);
    },
    stop: async () => {
      await worker.terminate();
    },
  };
};

const launch = (spec: FunctionSpec, clock: SharedArrayBuffer): Worker => {
  const { name, arn, megabytes, module, handler, variables } = spec;
  return new Worker(new URL('./worker.ts', import.meta.url), {
    workerData: { name, arn, megabytes, module, handler, clock } satisfies WorkerSettings,
    env: { ...variables },
    // Loaders of the runner itself are nothing to a function.
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  });
};

/** Whole lines of what comes in pieces. */
const linesTo = (print: (line: string) => void) => {
  let rest = '';
  return (chunk: string): void => {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) print(line);
  };
};
