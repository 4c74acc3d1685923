import type * as z from 'zod/mini';
import type { Operation } from '#http/routes';

type Schema = z.ZodMiniType;

/** The wire shape of one operation's requests: source of the parsing at the door and, with `answers`, of the OpenAPI document. */
export interface Contract<Path extends Schema, Query extends Schema, Body extends Schema> {
  readonly operation: Operation;
  readonly summary: string;
  /** A path that does not fit answers 404, like anything that does not exist. */
  readonly path?: Path;
  readonly query?: Query;
  readonly body?: Body;
  /** `required`: 428 without If-Match, 412 when it is stale (DESIGN 4). */
  readonly ifMatch?: 'required' | 'operators';
  /** 304 without a body when the caller's copy is still true. */
  readonly ifNoneMatch?: true;
  /** POSTs that may be repeated under one Idempotency-Key. */
  readonly idempotent?: true;
}
export type AnyContract = Contract<Schema, Schema, Schema>;

/** Keeps the exact types of an operation's shapes. */
export const contract = <Path extends Schema = Schema, Query extends Schema = Schema, Body extends Schema = Schema>(
  shapes: Contract<Path, Query, Body>,
): Contract<Path, Query, Body> => shapes;
