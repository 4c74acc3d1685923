import { createHash } from 'node:crypto';
import type { Instant } from '#domain/text';
import { canonicalJson } from '#domain/ticket/canonical-json';
import type { IdempotencyRecord, Session } from './ports.ts';

/** How long a key is remembered (DESIGN 4). */
const keptMilliseconds = 48 * 3_600_000;

/** A POST that may be repeated: its operation, the caller's key and everything that makes it the same request. */
export interface Repeatable {
  readonly operation: string;
  readonly key?: string;
  readonly request: unknown;
}

const hashOf = (request: unknown): string => createHash('sha256').update(canonicalJson(request)).digest('base64url');

/** Whether the record was made by this very request; the same key with another one is refused (422). */
export const isSameRequest = (record: IdempotencyRecord, { request }: Repeatable): boolean =>
  record.bodyHash === hashOf(request);

/** What the transaction of the effect writes beside it, when the caller gave a key. */
export const recordOf = (
  session: Session,
  { operation, key, request }: Repeatable,
  now: Instant,
  answer: Pick<IdempotencyRecord, 'status' | 'number' | 'sequence' | 'created'>,
): { idempotency?: IdempotencyRecord } =>
  key === undefined
    ? {}
    : {
        idempotency: {
          person: session.person.id,
          route: operation,
          key,
          bodyHash: hashOf(request),
          expiresAt: new Date(Date.parse(now) + keptMilliseconds).toISOString(),
          ...answer,
        },
      };
