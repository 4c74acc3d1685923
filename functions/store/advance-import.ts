import type { Directories } from '#use-cases/ports/directories';
import { directoryImportItem } from './directory-import-item.ts';
import { keepIdempotency } from './keep-idempotency.ts';
import type { StoreContext } from './store-context.ts';
import { transact } from './transact.ts';

/** Keeps how far an import came, unless another call took the same chunk meanwhile. */
export const advanceImport =
  (context: StoreContext): Directories['advance'] =>
  async (before, after, kept) => {
    const refusals = await transact(context, [
      {
        Put: {
          Item: directoryImportItem.write(after),
          ConditionExpression: '#next = :next AND #state = :open',
          ExpressionAttributeNames: { '#next': 'next', '#state': 'state' },
          ExpressionAttributeValues: { ':next': before.next, ':open': 'open' },
        },
      },
      ...(kept ? [keepIdempotency(kept.record, kept.at)] : []),
    ]);
    return !refusals;
  };
