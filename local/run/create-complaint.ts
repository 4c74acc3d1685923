import type { FunctionError } from '../lambda/local-function.ts';
import type { Log } from '../open-log.ts';

/** Tells of a failed handler in one line on the console; the whole story is in the log. */
export const createComplaint =
  (log: Log, complain: (line: string) => void) =>
  (error: unknown): void => {
    const { function: name = 'runner', type = 'Error', message, stack } = error as Partial<FunctionError>;
    log.write(name, `ERROR ${stack ?? String(error)}`);
    complain(`${name} failed: ${type}: ${message ?? String(error)} (more in ${log.path})`);
  };
