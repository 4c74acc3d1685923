import type { FieldFailureCode } from '#domain/ticket/failure';

/** Code → status of every problem that our code answers (RFC 9457). */
export const problems = {
  'invalid-request': 400,
  'body-missing': 400,
  'body-not-json': 400,
  'bad-cursor': 400,
  'bad-idempotency-key': 400,
  'token-not-accepted': 401,
  'not-allowed': 403,
  'not-let-in': 403,
  'not-found': 404,
  'action-not-possible': 409,
  'ticket-closed': 409,
  'attachment-not-ready': 409,
  'form-changed': 409,
  wholesaler: 409,
  'version-conflict': 412,
  'body-too-large': 413,
  'unsupported-media-type': 415,
  'idempotency-key-reused': 422,
  'list-too-long-to-sort': 422,
  'if-match-required': 428,
  'too-many-requests': 429,
  'internal-error': 500,
  'try-again': 503,
} as const;
export type ProblemCode = keyof typeof problems;

/** Why a field is refused: its shape, or a rule. */
export type FieldCode = FieldFailureCode;
