import { type FieldCode, type ProblemCode, problems } from '#contract/problem';

/** A field at fault: JSON pointer into the body, or `?name` for a query parameter. */
export interface FieldProblem {
  readonly pointer: string;
  readonly code: FieldCode;
  /** What exactly, in English, where the code alone would not help. */
  readonly reason?: string;
}

/** Thrown inside the chain; becomes one problem detail (RFC 9457). */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly fields: readonly FieldProblem[];
  readonly headers: Readonly<Record<string, string>>;
  /** The state to look at, with a version conflict. */
  readonly current: unknown;

  constructor(
    code: ProblemCode,
    more: { fields?: readonly FieldProblem[]; headers?: Record<string, string>; current?: unknown } = {},
  ) {
    super(code);
    this.code = code;
    this.fields = more.fields ?? [];
    this.headers = more.headers ?? {};
    this.current = more.current;
  }

  get status(): number {
    return problems[this.code];
  }
}
