import type { RecordedCall } from './recorder/recorded-call.ts';

/** How the local system is to be started. */
export interface LocalOptions {
  /** Id of a tenant file; else the first with that preset, else the first of all. */
  readonly tenant?: string;
  readonly preset?: string;
  /** 4000 by default, 0 for any free one; the inbox has the next one. */
  readonly port?: number;
  /** Nothing is kept: the tables live in memory and `dir` is only scratch. */
  readonly inMemory?: boolean;
  /** Where the state is kept; `.sportello/<tenant>` by default. */
  readonly dir?: string;
  /** Fills the demo tenant's empty desk with lifelike tickets of the last weeks: a few hundred, or so many. */
  readonly demo?: boolean | number;
  /** A directory that `cdk synth` wrote, instead of synthesizing. */
  readonly assembly?: string;
  /** A folder of built pages to serve, watched by nobody, instead of building them from `web/`. */
  readonly web?: string;
  /** False lets the gateway take more requests per second than the stacks allow, for measurements. */
  readonly throttled?: boolean;
  /** Hears what is being done while it starts. */
  readonly progress?: (line: string) => void;
  /** Hears of handlers that failed. */
  readonly complain?: (line: string) => void;
  /** Hears each AWS call of a function. */
  readonly observe?: (call: RecordedCall) => void;
}
