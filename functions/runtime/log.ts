import type { Clock } from '#use-cases/ports';

/** Everything that is ever logged, with its level; `metric` counts the line in CloudWatch too. */
const codes = {
  'request-failed': { level: 'error' },
  'relay-failed': { level: 'error' },
  'relay-record-malformed': { level: 'error' },
  'message-failed': { level: 'error' },
  'message-postponed': { level: 'info' },
  'mail-sent': { level: 'info' },
  'mail-suppressed': { level: 'warn' },
  'mail-failed': { level: 'error' },
  'upload-settled': { level: 'info' },
  'clock-step-failed': { level: 'error' },
  'upload-not-swept': { level: 'error' },
  'ticket-not-inspected': { level: 'error' },
  'invariant-violated': { level: 'error', metric: 'InvariantViolations' },
  'event-told-again': { level: 'warn' },
  'sweep-interrupted': { level: 'warn' },
  'sweep-finished': { level: 'info', metric: 'SweepFinished' },
  'setup-done': { level: 'info' },
  'setup-failed': { level: 'error' },
} as const satisfies Record<string, { level: 'info' | 'warn' | 'error'; metric?: string }>;
export type LogCode = keyof typeof codes;

/** Ids, counts and codes only: no text, address or token has a place here (FAULTS 1.26). */
export interface LogDetails {
  readonly requestId?: string;
  readonly number?: string;
  /** Id of a request for a new person. */
  readonly request?: string;
  readonly sequence?: number;
  readonly notification?: string;
  readonly upload?: string;
  readonly invariant?: string;
  readonly reason?: string;
  readonly counts?: Readonly<Record<string, number>>;
  /** Places of the configuration that stay as they were edited. */
  readonly kept?: readonly string[];
  readonly error?: unknown;
}

/** Writes one registered event as one line of JSON. */
export type Log = (code: LogCode, details?: LogDetails) => void;

/** Where lines go, and the name under which metrics are counted. */
export interface LogTarget {
  readonly write: (line: string) => void;
  readonly clock: Clock;
  readonly functionName: string;
}

/**
 * Makes the log of one function; metrics use CloudWatch's embedded format, namespace `Sportello`, by `FunctionName`.
 */
export const createLog = ({ write, clock, functionName }: LogTarget): Log => {
  const metricOf = (name: string) => ({
    _aws: {
      Timestamp: Date.parse(clock.now()),
      CloudWatchMetrics: [
        { Namespace: 'Sportello', Dimensions: [['FunctionName']], Metrics: [{ Name: name, Unit: 'Count' }] },
      ],
    },
    FunctionName: functionName,
    [name]: 1,
  });
  return (code, { error, ...details } = {}) => {
    const { level, metric }: { level: string; metric?: string } = codes[code];
    const cause = error === undefined ? {} : { error: describe(error) };
    write(JSON.stringify({ level, code, at: clock.now(), ...details, ...cause, ...(metric && metricOf(metric)) }));
  };
};

/**
 * Messages of errors may quote what people wrote or where they live: only names, places in the code and AWS's ids pass.
 */
const describe = (error: unknown): object => {
  if (!(error instanceof Error)) return { name: typeof error };
  const { requestId, httpStatusCode } = (error as { $metadata?: Record<string, unknown> }).$metadata ?? {};
  return {
    name: error.name,
    ...(requestId !== undefined && { awsRequestId: requestId, status: httpStatusCode }),
    frames: framesOf(error),
    ...(error.cause !== undefined && { cause: describe(error.cause) }),
  };
};

const framesOf = ({ stack = '', message }: Error): string[] => {
  const afterMessage = stack.slice(stack.indexOf(message) + message.length);
  return (afterMessage.match(/^ {4}at .*$/gm) ?? []).slice(0, 8).map((line) => line.trim());
};
