import type { LocalFunction } from '../lambda/local-function.ts';
import type { Queues } from '../queues/create-queues.ts';
import type { Queue } from '../queues/queue.ts';
import type { Activity } from './create-activity.ts';

/** Something that starts functions by itself. */
export interface EventSource {
  /** Resolves when it has looked for work after this call and found none. */
  settled(): Promise<void>;
  stop(): Promise<void>;
}

/** What every event source needs of the rest. */
export interface SourceParts {
  readonly queues: Queues;
  readonly findFunction: (arn: string) => LocalFunction;
  readonly activity: Activity;
  /** A handler failed; it is tried again or put aside. */
  readonly failed: (error: unknown) => void;
}

/** How an event is retried that nobody waits for. */
export interface AsyncRules {
  readonly retries: number;
  /** Where it goes at last. */
  readonly deadLetters?: Queue;
}

/** What rules and schedules need besides. */
export interface EventParts extends SourceParts {
  /** How a function's events are retried that nobody waits for. */
  readonly asyncRules: (arn: string) => AsyncRules;
}

export interface MappingProperties {
  readonly EventSourceArn: string;
  readonly FunctionName: string;
  readonly BatchSize?: number;
  readonly Enabled?: boolean;
  readonly FunctionResponseTypes?: readonly string[];
  readonly BisectBatchOnFunctionError?: boolean;
  readonly MaximumRetryAttempts?: number;
  readonly MaximumRecordAgeInSeconds?: number;
  readonly StartingPosition?: string;
  readonly ScalingConfig?: { readonly MaximumConcurrency?: number };
  readonly FilterCriteria?: { readonly Filters?: readonly { readonly Pattern: string }[] };
  readonly DestinationConfig?: { readonly OnFailure?: { readonly Destination: string } };
}
