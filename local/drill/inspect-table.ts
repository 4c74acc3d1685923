import { type Violation, violation } from '#domain/integrity/violation';
import { createInspections } from '#store/inspections';
import type { StoreContext } from '#store/store-context';
import { inParallel } from '#use-cases/in-parallel';
import { inspectTicket } from '#use-cases/integrity/inspect-ticket';
import { checkNumbers } from './check-numbers.ts';
import { checkObjects, type StoredObject } from './check-objects.ts';
import { readInventory } from './read-inventory.ts';

/** What was looked at, and what is wrong. */
export interface Findings {
  readonly counts: Readonly<Record<'items' | 'tickets' | 'events' | 'texts' | 'files' | 'objects', number>>;
  readonly violations: readonly Violation[];
}

const width = 16;

/**
 * Checks a whole table by the rule that the reconciler checks tickets by, and the files that it speaks of against what
 * is in the bucket, where that is given (FAULTS 2.23).
 */
export const inspectTable = async (context: StoreContext, objects?: readonly StoredObject[]): Promise<Findings> => {
  const inventory = await readInventory(context);
  const inspect = inspectTicket({ inspections: createInspections(context) });
  const inspections = await inParallel([...inventory.tickets], width, async (number) => {
    const inspection = await inspect(number);
    if (!inspection) throw new Error(`The ticket ${number} went away while it was checked.`);
    const { record, violations } = inspection;
    return { events: record.events.length, texts: record.articles.length, violations };
  });
  return {
    counts: {
      items: inventory.items,
      tickets: inventory.tickets.size,
      events: inspections.reduce((sum, { events }) => sum + events, 0),
      texts: inspections.reduce((sum, { texts }) => sum + texts, 0),
      files: inventory.uploads.size,
      objects: objects?.length ?? 0,
    },
    violations: [
      ...inspections.flatMap(({ violations }) => violations),
      ...[...inventory.unreadable].map((upload) => violation(undefined, 'item-unreadable', { upload })),
      ...checkNumbers(inventory),
      ...(objects ? checkObjects(inventory, objects) : []),
    ],
  };
};
