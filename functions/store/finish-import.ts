import type { Directories } from '#use-cases/ports/directories';
import { auditPart } from './audit-part.ts';
import { directoryGroupItem } from './directory-group-item.ts';
import { directoryImportItem } from './directory-import-item.ts';
import { directoryKeys } from './directory-keys.ts';
import { isStill } from './is-still.ts';
import { keepIdempotency } from './keep-idempotency.ts';
import { readItem } from './read-item.ts';
import type { StoreContext } from './store-context.ts';
import { transact } from './transact.ts';

/** Switches a group over to the generation that an import has brought, in one transaction. */
export const finishImport =
  (context: StoreContext): Directories['finish'] =>
  async (begun, audit, idempotency) => {
    const item = await readItem(context, directoryKeys.group(begun.organisation, begun.group));
    const before = item && directoryGroupItem.read(item);
    if (before?.open !== begun.id) return false;
    const { open: _done, ...rest } = before;
    const after = {
      ...rest,
      group: { ...before.group, members: begun.members },
      version: before.version + 1,
      generation: begun.generation,
      stale: before.generation > 0 ? [...before.stale, before.generation] : before.stale,
      entry: audit.entry,
    };
    const refusals = await transact(context, [
      { Put: { Item: directoryGroupItem.write(after), ...isStill(before) } },
      {
        Put: {
          Item: directoryImportItem.write({ ...begun, state: 'finished' }),
          ConditionExpression: '#next = :next AND #state = :open',
          ExpressionAttributeNames: { '#next': 'next', '#state': 'state' },
          ExpressionAttributeValues: { ':next': begun.next, ':open': 'open' },
        },
      },
      auditPart(audit),
      ...(idempotency ? [keepIdempotency(idempotency, audit.at)] : []),
    ]);
    const current = refusals?.[0]?.current && directoryGroupItem.read(refusals[0].current);
    return !refusals || current?.entry === audit.entry;
  };
