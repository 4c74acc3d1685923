import type { Instant } from '#domain/text';
import type { IdempotencyRecord } from '#use-cases/ports';
import type { Item } from './item.ts';
import { shapeOf } from './shape.ts';
import { table } from './table.ts';

/** Epoch seconds, as the table's time to live wants them; rounded up, so that nothing ends early. */
const seconds = (instant: Instant): number => Math.ceil(Date.parse(instant) / 1000);

/** What was answered under a key; past its time it counts as gone, deleted or not (DESIGN 2). */
export const idempotencyItem = {
  write: (record: IdempotencyRecord): Item => ({
    ...table.keys.idempotency(record),
    ...record,
    [table.ttlAttribute]: seconds(record.expiresAt),
  }),
  read: (item: Item): IdempotencyRecord => {
    const shape = shapeOf(item, 'idempotency record');
    const number = shape.optionalText('number');
    const sequence = shape.optionalCount('sequence');
    const created = shape.optionalText('created');
    return {
      person: shape.text('person'),
      route: shape.text('route'),
      key: shape.text('key'),
      bodyHash: shape.text('bodyHash'),
      status: shape.count('status'),
      ...(number !== undefined && { number }),
      ...(sequence !== undefined && { sequence }),
      ...(created !== undefined && { created }),
      expiresAt: shape.text('expiresAt'),
    };
  },
};
