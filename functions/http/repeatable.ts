import type { AnyContract } from '#contract/contract';
import type { DoorInput } from '#runtime/http/door';
import type { Repeatable } from '#use-cases/idempotency';

/** What makes a POST the same request: its operation, path and parsed body. */
export const repeatableOf = (
  contract: Pick<AnyContract, 'operation'>,
  { path, body, idempotencyKey }: DoorInput,
): Repeatable => ({
  operation: contract.operation,
  request: { path, body },
  ...(idempotencyKey !== undefined && { key: idempotencyKey }),
});
