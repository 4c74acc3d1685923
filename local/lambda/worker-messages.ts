/** What a worker is told once. */
export interface WorkerSettings {
  readonly name: string;
  readonly arn: string;
  readonly megabytes: number;
  /** Address of the module that holds the handler. */
  readonly module: string;
  readonly handler: string;
  /** Milliseconds that the functions' time is ahead. */
  readonly clock: SharedArrayBuffer;
}

/** One event for the handler, as JSON. */
export interface Start {
  readonly requestId: string;
  readonly event: string;
  readonly milliseconds: number;
}

/** How an event ended. */
export type Ending =
  | { readonly ok: true; readonly result: string }
  | { readonly ok: false; readonly type: string; readonly message: string; readonly stack: string };
