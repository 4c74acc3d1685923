import type { Directories } from '#use-cases/ports/directories';
import { auditPart } from './audit-part.ts';
import { directoryGroupItem } from './directory-group-item.ts';
import { idempotencyItem } from './idempotency-item.ts';
import { isStill } from './is-still.ts';
import { keepIdempotency } from './keep-idempotency.ts';
import type { StoreContext } from './store-context.ts';
import { transact } from './transact.ts';

/** Writes a new directory group, empty, with its audit entry. */
export const createDirectoryGroup =
  (context: StoreContext): Directories['create'] =>
  async ({ after: group, audit, idempotency }) => {
    const record = { group, version: 1, generation: 0, last: 0, stale: [], entry: audit.entry };
    const refusals = await transact(context, [
      { Put: { Item: directoryGroupItem.write(record), ...isStill() } },
      auditPart(audit),
      ...(idempotency ? [keepIdempotency(idempotency, audit.at)] : []),
    ]);
    const done = idempotency && refusals?.at(-1)?.current;
    if (done) return { kind: 'repeated', record: idempotencyItem.read(done) };
    const current = refusals?.[0]?.current && directoryGroupItem.read(refusals[0].current);
    const isOurs = current?.entry === audit.entry;
    return refusals && !isOurs ? { kind: 'taken', names: [group.id] } : { kind: 'committed', version: 1 };
  };
