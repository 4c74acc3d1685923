import type { DirectoryImport } from '#domain/directory/directory-import';
import type { Directories } from '#use-cases/ports/directories';
import { auditPart } from './audit-part.ts';
import { directoryGroupItem } from './directory-group-item.ts';
import { directoryImportItem } from './directory-import-item.ts';
import { directoryKeys } from './directory-keys.ts';
import { idempotencyItem } from './idempotency-item.ts';
import { isStill } from './is-still.ts';
import { keepIdempotency } from './keep-idempotency.ts';
import { readItem } from './read-item.ts';
import type { StoreContext } from './store-context.ts';
import { transact } from './transact.ts';
import { Unavailable } from './unavailable.ts';

/** Begins an import of the next generation; the one that was under way, if any, is left for deletion. */
export const beginImport =
  (context: StoreContext): Directories['begin'] =>
  async ({ organisation, id: group }, id, audit, idempotency) => {
    const item = await readItem(context, directoryKeys.group(organisation, group));
    if (!item) return { kind: 'absent' };
    const before = directoryGroupItem.read(item);
    const generation = before.last + 1;
    const begun: DirectoryImport = {
      ...{ id, organisation, group, generation },
      ...{ state: 'open', next: 1, lines: 0, members: 0, problems: [], problemCount: 0 },
    };
    const stale = before.open === undefined ? before.stale : [...before.stale, before.last];
    const changes = { version: before.version + 1, last: generation, stale, open: id, entry: audit.entry };
    const refusals = await transact(context, [
      { Put: { Item: directoryGroupItem.write({ ...before, ...changes }), ...isStill(before) } },
      { Put: { Item: directoryImportItem.write(begun) } },
      auditPart(audit),
      ...(idempotency ? [keepIdempotency(idempotency, audit.at)] : []),
    ]);
    const record = idempotency && refusals?.at(-1)?.current;
    const current = refusals?.[0]?.current && directoryGroupItem.read(refusals[0].current);
    const isOurs = current?.entry === audit.entry;
    if (record && !isOurs) return { kind: 'repeated', record: idempotencyItem.read(record) };
    if (refusals && !isOurs) throw new Unavailable('Somebody else begins an import just now');
    return { kind: 'begun', begun };
  };
