/** What a pure rule answers: a value, or a failure that the caller must handle. */
export type Result<Value, Failure> = { ok: true; value: Value } | { ok: false; failure: Failure };

/** Wraps a value as a success. */
export const ok = <Value>(value: Value): { ok: true; value: Value } => ({ ok: true, value });

/** Wraps a reason as a failure. */
export const fail = <Failure>(failure: Failure): { ok: false; failure: Failure } => ({ ok: false, failure });
