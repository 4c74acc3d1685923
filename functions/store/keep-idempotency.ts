import type { Instant } from '#domain/text';
import type { IdempotencyRecord } from '#use-cases/ports';
import { idempotencyItem } from './idempotency-item.ts';
import type { Part } from './transact.ts';

/** Writes an idempotency record beside its effect, over one whose time has passed. */
export const keepIdempotency = (record: IdempotencyRecord, now: Instant): Part => ({
  Put: {
    Item: idempotencyItem.write(record),
    ConditionExpression: 'attribute_not_exists(pk) OR #expiresAt <= :now',
    ExpressionAttributeNames: { '#expiresAt': 'expiresAt' },
    ExpressionAttributeValues: { ':now': now },
  },
});
