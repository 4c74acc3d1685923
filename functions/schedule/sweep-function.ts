import type { Context } from 'aws-lambda';
import type { Log, LogCode, LogDetails } from '#runtime/log';
import type { Sweep } from '#use-cases/sweep';

interface SweepFunction {
  readonly sweep: (mayGoOn: () => boolean) => Promise<Sweep>;
  readonly log: Log;
  /** How the log calls a candidate that failed, and its id. */
  readonly failed: { readonly code: LogCode; readonly details: (id: string) => LogDetails };
}

/** Less than this before the function's end, nothing new is begun. */
const lastMilliseconds = 15_000;

/**
 * A clock's door: runs a sweep until it is through or the time is short, whatever
 * is left is the next run's. Only a sweep that went through counts as finished.
 * It throws when something failed, so that the function's alarm tells of it.
 */
export const sweepFunction =
  ({ sweep, log, failed }: SweepFunction) =>
  async (_event: unknown, context: Pick<Context, 'getRemainingTimeInMillis'>): Promise<void> => {
    const { finished, counts, failures } = await sweep(() => context.getRemainingTimeInMillis() > lastMilliseconds);
    for (const { id, error } of failures) log(failed.code, { ...failed.details(id), error });
    log(finished ? 'sweep-finished' : 'sweep-interrupted', { counts: { ...counts, failed: failures.length } });
    if (failures.length > 0) throw new Error(`${failures.length} could not be done; the next sweep tries them again.`);
  };
