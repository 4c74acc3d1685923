import type { Coverage } from './coverage.ts';
import { addRun, createCoverage } from './coverage.ts';
import type { Violation } from './run.ts';
import { type RunOptions, runHistory } from './run-history.ts';

/** Seeds to run: from `first` on, every `stride`th, so that several may share the work. */
export interface Seeds {
  readonly first: number;
  readonly stride: number;
  readonly count: number;
}

/** What many histories went through, and the first that went wrong. */
export interface Outcome {
  readonly coverage: Coverage;
  readonly found?: { readonly seed: number; readonly violation: Violation };
}

/** Runs histories one after the other until one goes wrong. Errors here carry no stack: making one costs more than all else. */
export const runMany = async ({ first, stride, count }: Seeds, options: RunOptions = {}): Promise<Outcome> => {
  const coverage = createCoverage();
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    for (let seed = first; seed < first + stride * count; seed += stride) {
      const run = await runHistory(seed, options);
      addRun(coverage, run);
      if (run.violation) return { coverage, found: { seed, violation: run.violation } };
    }
    return { coverage };
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
};
