import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import type { StoreContext } from './store-context.ts';
import { Unavailable } from './unavailable.ts';

const attempts = 4;
const firstPauseMilliseconds = 50;

const passing = new Set([
  'ProvisionedThroughputExceededException',
  'ThrottlingException',
  'RequestLimitExceeded',
  'InternalServerError',
  'ServiceUnavailable',
  'TransactionConflictException',
  'TransactionInProgressException',
  'TimeoutError',
  'NetworkingError',
  'ECONNRESET',
  'ECONNREFUSED',
  'ETIMEDOUT',
  'EPIPE',
  'EAI_AGAIN',
]);

/** Reasons of a cancelled transaction that leave room for another attempt; any other is a fault of ours. */
const passingReasons = new Set([
  'None',
  'ConditionalCheckFailed',
  'TransactionConflict',
  'ThrottlingError',
  'ProvisionedThroughputExceeded',
]);

const codeOf = (error: Error): string => ('code' in error ? String(error.code) : '');

/** The HTTP status of an answer of AWS; 0 where there was none. */
const statusOf = (error: Error): number =>
  (error as { readonly $metadata?: { readonly httpStatusCode?: number } }).$metadata?.httpStatusCode ?? 0;

/** Whether an error says nothing about the request itself, only that it may be sent again. */
const isPassing = (error: unknown): boolean => {
  if (error instanceof TransactionCanceledException) {
    return (error.CancellationReasons ?? []).every(({ Code: code }) => passingReasons.has(code ?? 'None'));
  }
  if (!(error instanceof Error)) return false;
  return passing.has(error.name) || passing.has(codeOf(error)) || statusOf(error) >= 500;
};

/**
 * Does something that is safe to repeat, up to four times with full jitter (FAULTS 2.9); throws `Unavailable` when only
 * passing errors came, and any other error at once.
 */
export const patiently = async <Answer>(context: StoreContext, act: () => Promise<Answer>): Promise<Answer> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await act();
    } catch (error) {
      if (!isPassing(error)) throw error;
      if (attempt === attempts) throw new Unavailable('The table did not answer', { cause: error });
      await context.pause(firstPauseMilliseconds * 2 ** attempt);
    }
  }
};
